package coop.toadlane.tally;

import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Round;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One round of a count as bars, drawn to the same scale as its other rounds.
 *
 * @param told  what happened in it
 * @param quota how far along a bar the quota lies, of 1000; 0 where there is none
 */
public record Bars(int number, List<Sentence> told, List<Bar> bars, int quota) {

    private static final int LENGTH = 1000;

    /**
     * How one option stands.
     *
     * @param kept   what it had before this round, of 1000
     * @param gained what this round brought it, of 1000
     */
    record Bar(String name, BigDecimal votes, Round.State state, int kept, int gained) {

        boolean wins() {
            return state == Round.State.ELECTED || state == Round.State.PENDING;
        }
    }

    public static List<Bars> of(Account account, List<Option> options) {
        var longest = longest(account);
        var rounds = new ArrayList<Bars>();
        for (var round : account.rounds()) {
            var before = rounds.isEmpty() ? round : account.rounds().get(rounds.size() - 1);
            var quota = round.measure(Round.Measure.QUOTA).map(votes -> length(votes, longest)).orElse(0);
            rounds.add(new Bars(rounds.size() + 1, told(round, options), bars(round, before, options, longest), quota));
        }
        return rounds;
    }

    private static List<Bar> bars(Account.Step round, Account.Step before, List<Option> options, BigDecimal longest) {
        return round.figures().stream().filter(figure -> isShown(figure, round))
            .sorted(Comparator.comparing(Account.Figure::votes).reversed())
            .map(figure -> bar(figure, before.votes(figure.place()), options, longest)).toList();
    }

    private static Bar bar(Account.Figure figure, BigDecimal before, List<Option> options, BigDecimal longest) {
        var kept = length(figure.votes().min(before), longest);
        return new Bar(
            options.get(figure.place() - 1).name(), figure.votes(), figure.state(), kept, length(figure.votes(), longest) - kept);
    }

    /** Who went out in an earlier round is no longer drawn. */
    private static boolean isShown(Account.Figure figure, Account.Step round) {
        return figure.state() != Round.State.DEFEATED || figure.votes().signum() > 0
            || round.events().stream().anyMatch(event -> event.place() == figure.place());
    }

    private static List<Sentence> told(Account.Step round, List<Option> options) {
        var events = round.events().stream().filter(event -> event.what() != Event.What.LOST_IN_CYCLE)
            .map(event -> Sentence.of("count.event." + event.what(), options.get(event.place() - 1).name(), event.amount()));
        var exhausted = Stream.of(round.exhausted()).filter(votes -> votes.signum() > 0)
            .map(votes -> Sentence.of("count.exhausted.told", votes));
        return Stream.concat(events, exhausted).toList();
    }

    private static BigDecimal longest(Account account) {
        return account.rounds().stream()
            .flatMap(round -> Stream.concat(
                round.figures().stream().map(Account.Figure::votes), round.measure(Round.Measure.QUOTA).stream()))
            .max(Comparator.naturalOrder()).filter(votes -> votes.signum() > 0).orElse(BigDecimal.ONE);
    }

    private static int length(BigDecimal votes, BigDecimal longest) {
        return votes.multiply(BigDecimal.valueOf(LENGTH)).divide(longest, 0, RoundingMode.HALF_UP).intValue();
    }
}
