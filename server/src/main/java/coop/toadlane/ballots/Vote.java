package coop.toadlane.ballots;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a voter says, and why. */
public record Vote(Ballot ballot, String reason) {

    /** A ballot on which nothing stands. */
    public static final Vote BLANK = approving();

    public Vote {
        reason = reason.strip();
    }

    public static Vote of(Answer answer) {
        return new Vote(new Ballot.Answered(answer), "");
    }

    public static Vote approving(Integer... options) {
        return new Vote(new Ballot.Approved(List.of(options)), "");
    }

    /** Ranks options by their places, the best first. */
    public static Vote ranking(Integer... options) {
        var ranks = new TreeMap<Integer, Integer>();
        for (var option : options) ranks.put(option, ranks.size() + 1);
        return marking(ranks);
    }

    /** Gives points or dots to the options in the order of the proposal. */
    public static Vote giving(Integer... points) {
        var marks = new TreeMap<Integer, Integer>();
        for (var mark : points) marks.put(marks.size() + 1, mark);
        return marking(marks);
    }

    public static Vote marking(SortedMap<Integer, Integer> marks) {
        return new Vote(new Ballot.Marked(marks), "");
    }

    public Vote because(String why) {
        return new Vote(ballot, why);
    }

    public @Nullable Answer answer() {
        return ballot instanceof Ballot.Answered(var answer) ? answer : null;
    }

    public boolean approves(int place) {
        return ballot instanceof Ballot.Approved(var places) && places.contains(place);
    }

    /** As it stands in its field; blank where there is none or what was typed is no number. */
    public String mark(int place) {
        var mark = ballot instanceof Ballot.Marked(var marks) ? marks.get(place) : null;
        return mark == null || mark < 0 ? "" : String.valueOf(mark);
    }

    /** What is told of it to the record. */
    public String told() {
        return switch (ballot) {
            case Ballot.Answered(var answer) -> answer.name();
            case Ballot.Approved(var places) -> places.toString();
            case Ballot.Marked(Map<Integer, Integer> marks) -> marks.toString();
        };
    }
}
