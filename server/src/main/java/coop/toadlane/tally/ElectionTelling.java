package coop.toadlane.tally;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Round;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells in plain sentences who won an election by a method, and what decided it. */
final class ElectionTelling {

    private static final int MOST_TIES = 3;

    private final Method method;
    private final Account account;
    private final List<Option> options;

    ElectionTelling(Method method, Account account, List<Option> options) {
        this.method = method;
        this.account = account;
        this.options = options;
    }

    /** Who won, how it is counted, by how much, and by which lots. */
    List<Sentence> told() {
        var story = new ArrayList<Sentence>();
        var how = Sentence.of("method.how." + method);
        if (account.elected().isEmpty()) return List.of(how);
        if (!method.kind().funds()) story.add(account.elected().size() == 1
            ? Sentence.of("decisions.story.winner", name(account.elected().getFirst()))
            : Sentence.of("decisions.story.winners", account.elected().size(), names(account.elected())));
        story.add(how);
        story.addAll(figures());
        account.ties().stream().filter(Account.Broken::decisive).limit(MOST_TIES)
            .forEach(tie -> story.add(Sentence.of("count.tie." + tie.rule(), names(tie.options()), names(tie.taken()))));
        return story;
    }

    private List<Sentence> figures() {
        return switch (method) {
            case INSTANT_RUNOFF -> List.of(Sentence.of("decisions.story.rounds", account.rounds().size(), lead()));
            case SCOTTISH_STV, MEEK_STV -> quota().stream().toList();
            case SCHULZE, RANKED_PAIRS, MINIMAX -> List.of(duels());
            case STAR -> runoff();
            case APPROVAL, BORDA, SCORE, DOTS -> List.of(most());
            case SEQUENTIAL_PAV, PHRAGMEN, ALLOCATED_SCORE -> List.of(Sentence.of("decisions.story.fair-turns", account.rounds().size()));
            case EQUAL_SHARES, EQUAL_SHARES_THEN_VOTES, GREEDY, QUADRATIC, QUADRATIC_IN_PAIRS, RETRO_MEDIAN, RETRO_MEAN -> List.of();
        };
    }

    /** What the winner of the last round had. */
    private BigDecimal lead() {
        return account.last().votes(account.elected().getLast());
    }

    private Optional<Sentence> quota() {
        return account.rounds().getFirst().measure(Round.Measure.QUOTA)
            .map(quota -> Sentence.of("decisions.story.quota", quota, account.rounds().size()));
    }

    private Sentence duels() {
        var winner = account.elected().getFirst();
        var duels = Objects.requireNonNull(account.duels());
        var beatsAll = options.stream().map(Option::place).filter(other -> other != winner)
            .allMatch(other -> duels.get(winner - 1).get(other - 1) > duels.get(other - 1).get(winner - 1));
        return Sentence.of(beatsAll ? "decisions.story.beats-all" : "decisions.story.circle", name(winner));
    }

    private Sentence most() {
        var order = account.ordered();
        var last = account.elected().getLast();
        var next = order.stream().filter(place -> !account.elected().contains(place)).findFirst();
        return next.map(place -> Sentence.of(
                "decisions.story.ahead", name(last), account.last().votes(last), name(place), account.last().votes(place)))
            .orElseGet(() -> Sentence.of("decisions.story.points", name(last), account.last().votes(last)));
    }

    private List<Sentence> runoff() {
        var finalists = account.rounds().getFirst().events().stream()
            .filter(event -> event.what() == Event.What.ADVANCED).map(Account.Happening::place).toList();
        if (finalists.size() < 2) return List.of();
        var duels = Objects.requireNonNull(account.duels());
        int one = finalists.getFirst();
        int other = finalists.getLast();
        return List.of(Sentence.of(
            "decisions.story.runoff", name(one), name(other), duels.get(one - 1).get(other - 1), duels.get(other - 1).get(one - 1)));
    }

    private String name(int place) {
        return options.get(place - 1).name();
    }

    private Sentence names(List<Integer> places) {
        return places.stream().map(place -> Sentence.of("count.named", name(place)))
            .reduce((before, last) -> Sentence.of("count.listed", before, last)).orElseThrow();
    }
}
