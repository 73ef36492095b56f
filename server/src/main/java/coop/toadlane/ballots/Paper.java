package coop.toadlane.ballots;

import coop.toadlane.ballots.Voted.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** A ballot paper: what its form sends, and what is wrong with a ballot of its kind. */
public final class Paper {

    /** A field {@code mark-3} is the mark of the third option. */
    static final String MARK = "mark-";

    /** The place of no option and the mark of none; what cannot be read as a number is refused like it. */
    static final int UNREADABLE = -1;

    private final Way way;
    private final int options;

    /** @param options how many can be chosen among */
    public Paper(Way way, int options) {
        this.way = way;
        this.options = options;
    }

    public static Ballot read(Map<String, List<String>> sent) {
        var marks = new TreeMap<Integer, Integer>();
        sent.forEach((field, values) -> {
            if (field.startsWith(MARK) && !values.getFirst().isBlank())
                marks.put(number(field.substring(MARK.length())), values.size() > 1 ? UNREADABLE : number(values.getFirst().strip()));
        });
        if (!marks.isEmpty()) return new Ballot.Marked(marks);
        var answer = sent.getOrDefault("answer", List.of("")).getFirst();
        for (var known : Answer.values()) if (known.name().equals(answer)) return new Ballot.Answered(known);
        return new Ballot.Approved(sent.getOrDefault("pick", List.of()).stream().map(Paper::number).toList());
    }

    public Optional<Refusal> flaw(Vote vote) {
        return switch (way.kind()) {
            case SHOW_OF_HANDS, CONSENT, CONSENSUS -> answerFlaw(vote);
            case APPROVAL, BUDGET -> vote.ballot() instanceof Ballot.Approved(var places)
                ? choiceFlaw(places) : Optional.of(unfit(vote));
            case RANKING, SCORES, DOTS, CREDITS, ALLOCATION -> vote.ballot() instanceof Ballot.Marked(Map<Integer, Integer> marks)
                ? markFlaw(marks) : Optional.of(unfit(vote));
        };
    }

    private Optional<Refusal> answerFlaw(Vote vote) {
        if (!(vote.ballot() instanceof Ballot.Answered(var answer)) || !way.kind().answers().contains(answer))
            return Optional.of(Refusal.NO_SUCH_ANSWER);
        return answer.stops() && vote.reason().isEmpty() ? Optional.of(Refusal.OBJECTION_WITHOUT_REASON) : Optional.empty();
    }

    private Optional<Refusal> choiceFlaw(List<Integer> places) {
        if (places.isEmpty()) return Optional.of(Refusal.NOTHING_CHOSEN);
        if (new HashSet<>(places).size() < places.size()) return Optional.of(Refusal.CHOSEN_TWICE);
        return places.stream().allMatch(this::isPlace) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_OPTION);
    }

    private Optional<Refusal> markFlaw(Map<Integer, Integer> marks) {
        if (!marks.keySet().stream().allMatch(this::isPlace)) return Optional.of(Refusal.NO_SUCH_OPTION);
        return switch (way.kind()) {
            case RANKING -> rankFlaw(marks);
            case CREDITS -> purseFlaw(marks, votes -> votes * votes, Refusal.TOO_MANY_CREDITS);
            case ALLOCATION -> purseFlaw(marks, share -> share, Refusal.MORE_THAN_THE_FUND);
            case SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL, SCORES, DOTS, BUDGET -> pointFlaw(marks);
        };
    }

    private Optional<Refusal> rankFlaw(Map<Integer, Integer> ranks) {
        if (ranks.values().stream().anyMatch(rank -> rank < 1 || rank > options)) return Optional.of(Refusal.NO_SUCH_RANK);
        var given = new HashSet<>(ranks.values());
        if (given.size() < ranks.size() && !way.permitsEquals()) return Optional.of(Refusal.RANK_TWICE);
        return given.stream().anyMatch(rank -> rank > given.size()) ? Optional.of(Refusal.RANK_LEFT_OUT) : Optional.empty();
    }

    private Optional<Refusal> pointFlaw(Map<Integer, Integer> points) {
        var dots = way.kind() == BallotKind.DOTS;
        if (points.values().stream().anyMatch(given -> given < 0 || !dots && given > way.most()))
            return Optional.of(dots ? Refusal.NO_SUCH_NUMBER : Refusal.OFF_SCALE);
        var sum = points.values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) return Optional.of(Refusal.NOTHING_GIVEN);
        return dots && sum > way.most() ? Optional.of(Refusal.TOO_MANY_DOTS) : Optional.empty();
    }

    /** What all marks cost together must be in one's purse. */
    private Optional<Refusal> purseFlaw(Map<Integer, Integer> marks, LongUnaryOperator cost, Refusal tooMuch) {
        if (marks.values().stream().anyMatch(given -> given < 0)) return Optional.of(Refusal.NO_SUCH_AMOUNT);
        var spent = marks.values().stream().mapToLong(given -> cost.applyAsLong(given)).sum();
        if (spent == 0) return Optional.of(Refusal.NOTHING_GIVEN);
        return spent > way.most() ? Optional.of(tooMuch) : Optional.empty();
    }

    /** Nothing at all is another mistake than something that belongs on another paper. */
    private static Refusal unfit(Vote vote) {
        return vote.ballot() instanceof Ballot.Approved(var places) && places.isEmpty() ? Refusal.NOTHING_GIVEN : Refusal.NO_SUCH_ANSWER;
    }

    private boolean isPlace(int place) {
        return place >= 1 && place <= options;
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : UNREADABLE;
    }
}
