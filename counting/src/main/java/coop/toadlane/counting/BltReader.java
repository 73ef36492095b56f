package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ranked ballots in the .blt format of Hill, Wichmann and Woodall, with the additions of Droop ({@code [tie …]},
 * {@code [withdrawn …]}, comments) and of OpaVote (equal ranks {@code 2=3}, skipped ranks {@code -}).
 */
final class BltReader {

    private final BltTokens tokens;
    private final Set<Integer> withdrawn = new HashSet<>();
    private final List<Integer> tieOrder = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private int candidates;
    private boolean ranksEqual;

    private BltReader(byte[] file) {
        tokens = new BltTokens(new Lines(file));
    }

    static Reading<Poll> read(byte[] file) {
        try {
            return new Reading.Read<>(new BltReader(file).poll());
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }

    private Poll poll() {
        candidates = number("the number of candidates");
        if (candidates < 1 || candidates > Poll.MOST_OPTIONS)
            throw tokens.flaw("there can be 1 to %d candidates, not %d", Poll.MOST_OPTIONS, candidates);
        var seats = number("the number of seats");
        if (seats < 1) throw tokens.flaw("no election fills %d seats", seats);
        readOptions();
        while (readBallot());
        var names = names();
        return new Poll(
                tokens.nextName(), Poll.Kind.RANKING, names, ballots, seats, Optional.empty(), withdrawn, tieOrder);
    }

    /** What stands between the seats and the first ballot: withdrawn candidates and options in square brackets. */
    private void readOptions() {
        while (true) {
            var word = tokens.next("the ballots");
            if (word.startsWith("[")) readOption(word);
            else if (word.matches("-\\d+")) withdraw(word.substring(1));
            else {
                tokens.putBack(word);
                return;
            }
        }
    }

    private void readOption(String opening) {
        var words = new ArrayList<String>();
        var word = opening.substring(1);
        while (!word.endsWith("]")) {
            words.add(word);
            word = tokens.next("the end of the option " + opening);
        }
        words.add(word.substring(0, word.length() - 1));
        words.removeIf(String::isBlank);
        switch (words.isEmpty() ? "" : words.removeFirst()) {
            case "withdrawn" -> words.forEach(this::withdraw);
            case "tie" -> readTieOrder(words);
            default -> throw tokens.flaw("the option %s is none of [tie …] and [withdrawn …]", opening);
        }
    }

    private void withdraw(String candidate) {
        if (!withdrawn.add(place(candidate))) throw tokens.flaw("candidate %s is withdrawn twice", candidate);
    }

    private void readTieOrder(List<String> words) {
        words.forEach(word -> tieOrder.add(place(word)));
        if (tieOrder.size() != candidates || new HashSet<>(tieOrder).size() != candidates)
            throw tokens.flaw("[tie …] names every candidate once");
    }

    /** Reads one ballot; false at the 0 that ends them, or at the first name where that 0 was forgotten. */
    private boolean readBallot() {
        var word = tokens.next("the 0 that ends the ballots");
        while (word.startsWith("(")) word = afterId(word);
        if (word.startsWith("\"")) {
            tokens.putBack(word);
            return false;
        }
        var times = whole("the number of ballots", word);
        if (times > 0) ballots.add(ranking().cast(times));
        return times > 0;
    }

    /** Passes over a ballot's id in parentheses, which stands in place of the number 1. */
    private String afterId(String word) {
        while (!word.endsWith(")")) word = tokens.next("the end of a ballot's id");
        return "1";
    }

    private Ballot ranking() {
        var options = new LinkedHashSet<Integer>();
        var ranks = new ArrayList<Integer>();
        for (var rank = 1; ; rank++) {
            var word = tokens.next("the 0 that ends a ballot");
            if (word.equals("0")) break;
            if (word.equals("-")) continue;
            for (var candidate : word.split("=", -1)) {
                if (!options.add(place(candidate))) throw tokens.flaw("the ballot ranks candidate %s twice", candidate);
                ranks.add(rank);
            }
            ranksEqual |= word.contains("=");
        }
        var places = options.stream().mapToInt(Integer::intValue).toArray();
        return ranksEqual
                ? Ballot.ranking(places, ranks.stream().mapToInt(Integer::intValue).toArray())
                : Ballot.ranking(places);
    }

    private List<Option> names() {
        var names = new LinkedHashSet<String>();
        for (var candidate = 1; candidate <= candidates; candidate++) {
            var name = tokens.nextName();
            if (name.isEmpty()) throw tokens.flaw("candidate %d of %d has no name", candidate, candidates);
            names.add(names.contains(name) ? name + " (" + candidate + ")" : name);
        }
        return names.stream().map(name -> new Option(name, name, BigDecimal.ZERO)).toList();
    }

    private int place(String candidate) {
        var number = whole("candidate", candidate);
        if (number < 1 || number > candidates) throw tokens.flaw("there is no candidate %d", number);
        return number - 1;
    }

    private int number(String what) {
        return whole(what, tokens.next(what));
    }

    private int whole(String what, String word) {
        return Numbers.whole(tokens.line(), what, word);
    }
}
