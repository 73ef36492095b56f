package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The state of an election by rounds: who stands where with how many votes, and what is told of it. */
final class Contest {

    final Poll poll;
    final int seats;
    final Fraction[] votes;
    private final int digits;
    private final Round.State[] states;
    private final int[] tieRanks;
    private final List<Integer> elected = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Fraction[]> history = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** @param digits decimal places in which votes are told */
    Contest(Poll poll, int digits) {
        this.poll = poll;
        this.digits = digits;
        seats = Math.min(poll.seats(), poll.options().size() - poll.withdrawn().size());
        votes = new Fraction[poll.options().size()];
        Arrays.fill(votes, Fraction.ZERO);
        states = new Round.State[votes.length];
        for (var option = 0; option < states.length; option++)
            states[option] = poll.withdrawn().contains(option) ? null : Round.State.HOPEFUL;
        tieRanks = poll.tieRanks();
    }

    /** The poll, with one seat if it does not say how many there are. */
    static Poll orOneSeat(Poll poll) {
        return poll.seats() == 0 ? poll.withSeats(1) : poll;
    }

    /** Why ballots are not of this kind; empty if they are. */
    static Optional<String> obstacle(Poll poll, Poll.Kind kind) {
        if (poll.kind() == kind) return Optional.empty();
        return Optional.of(switch (kind) {
            case APPROVAL -> "it needs ballots that approve";
            case RANKING -> "it needs ballots that rank";
            case SCORES -> "it needs ballots that give points";
        });
    }

    /** Why ballots do not rank strictly; empty if they do. */
    static Optional<String> obstacleToTransfer(Poll poll) {
        if (poll.kind() != Poll.Kind.RANKING) return obstacle(poll, Poll.Kind.RANKING);
        var equals = poll.ballots().stream().anyMatch(Ballot::ranksEquals);
        return equals ? Optional.of("a ballot ranks options as equals") : Optional.empty();
    }

    /** Options in that state, in the order of the poll. */
    List<Integer> in(Round.State state) {
        return IntStream.range(0, states.length).filter(option -> states[option] == state).boxed().toList();
    }

    List<Integer> hopeful() {
        return in(Round.State.HOPEFUL);
    }

    boolean isHopeful(int option) {
        return states[option] == Round.State.HOPEFUL;
    }

    int seatsLeft() {
        return seats - elected.size();
    }

    boolean complete() {
        return seatsLeft() <= 0 || hopeful().size() <= seatsLeft();
    }

    boolean stands(int option) {
        return states[option] != null;
    }

    /** The hopeful, from most to fewest votes; equals from the last listed to the first, as Droop tells them. */
    List<Integer> byVotes() {
        var fewestFirst = Comparator.comparing((Integer option) -> votes[option]).thenComparing(Comparator.naturalOrder());
        return hopeful().stream().sorted(fewestFirst.reversed()).toList();
    }

    void elect(int option, Round.State state) {
        states[option] = state;
        elected.add(option);
        tell(Event.What.ELECTED, option, votes[option]);
    }

    void settle(int pending) {
        states[pending] = Round.State.ELECTED;
    }

    void defeat(int option) {
        states[option] = Round.State.DEFEATED;
        tell(Event.What.DEFEATED, option, votes[option]);
    }

    void tell(Event.What what, int option, Fraction amount) {
        events.add(new Event(what, poll.options().get(option), amount.decimal(digits)));
    }

    /** Takes the hopeful option with most votes; of equals the one that the order for ties names first. */
    int takeMost() {
        var most = hopeful().stream().map(option -> votes[option]).max(Fraction::compareTo).orElseThrow();
        var tied = hopeful().stream().filter(option -> votes[option].equals(most)).toList();
        return takeByOrder(tied, tied.size() > seatsLeft());
    }

    /** Elects the options with most votes, as many as there are seats. */
    void electTheFirst() {
        while (seatsLeft() > 0 && !hopeful().isEmpty()) elect(takeMost(), Round.State.ELECTED);
    }

    /** Takes the option that the order for ties names first. */
    int takeByOrder(List<Integer> tied) {
        return takeByOrder(tied, true);
    }

    private int takeByOrder(List<Integer> tied, boolean decisive) {
        var taken = tied.stream().min(Comparator.comparing(option -> tieRanks[option])).orElseThrow();
        if (tied.size() > 1) noteTie(tied, List.of(taken), orderForTies(), decisive);
        return taken;
    }

    Tie.Rule orderForTies() {
        return poll.tieOrder().isEmpty() ? Tie.Rule.LISTED_FIRST : Tie.Rule.GIVEN_ORDER;
    }

    /** Takes the one that alone had most, or fewest, in the most recent earlier round where there was such a one. */
    int takeByEarlierRounds(List<Integer> tied, boolean most) {
        if (tied.size() == 1) return tied.getFirst();
        for (var round : history.reversed()) {
            var byVotes = Comparator.comparing((Integer option) -> round[option]);
            var first = tied.stream().min(most ? byVotes.reversed() : byVotes).orElseThrow();
            if (tied.stream().filter(option -> round[option].equals(round[first])).count() > 1) continue;
            noteTie(tied, List.of(first), Tie.Rule.EARLIER_ROUND, true);
            return first;
        }
        return takeByOrder(tied);
    }

    void noteTie(List<Integer> tied, List<Integer> taken, Tie.Rule rule, boolean decisive) {
        ties.add(new Tie(rounds.size() + 1, options(tied), options(taken), rule, decisive));
    }

    private List<Option> options(List<Integer> places) {
        return places.stream().map(poll.options()::get).toList();
    }

    void tellDuel(Event.What what, int option, int other, long votes) {
        events.add(new Event(
                what, poll.options().get(option), BigDecimal.valueOf(votes), Optional.of(poll.options().get(other))));
    }

    void closeRound(Map<Round.Measure, Fraction> measures) {
        var figures = IntStream.range(0, states.length)
                .filter(option -> states[option] != null)
                .mapToObj(option -> new Round.Figure(poll.options().get(option), states[option], votes[option].decimal(digits)))
                .toList();
        var told = new EnumMap<Round.Measure, BigDecimal>(Round.Measure.class);
        measures.forEach((measure, amount) -> told.put(measure, amount.decimal(digits)));
        rounds.add(new Round(events, figures, told));
        history.add(votes.clone());
        events.clear();
    }

    Result result(String method) {
        return result(method, Optional.empty());
    }

    Result result(String method, Optional<Duels> duels) {
        return new Result(
                method, poll.title(), poll.seats(), poll.options(), options(elected), rounds, ties, duels);
    }
}
