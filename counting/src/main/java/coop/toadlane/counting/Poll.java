package coop.toadlane.counting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was put to a vote and what was voted.
 *
 * @param seats how many options may be elected; 0 where it was not said
 * @param withdrawn places of options that are no longer for election, from 0
 * @param tieOrder places of all options, the one that wins ties first; empty if ties go by the order of options
 */
public record Poll(
        String title,
        Kind kind,
        List<Option> options,
        List<Ballot> ballots,
        int seats,
        Optional<Budget> budget,
        Set<Integer> withdrawn,
        List<Integer> tieOrder) {

    /** How voters mark their ballots. */
    public enum Kind {
        APPROVAL,
        RANKING,
        SCORES
    }

    public static final int MOST_OPTIONS = 10_000;

    public Poll {
        options = List.copyOf(options);
        ballots = List.copyOf(ballots);
        withdrawn = Set.copyOf(withdrawn);
        tieOrder = List.copyOf(tieOrder);
        if (options.size() > MOST_OPTIONS) throw new IllegalArgumentException("more than " + MOST_OPTIONS + " options");
        if (seats < 0) throw new IllegalArgumentException("no election fills " + seats + " seats");
        if (!tieOrder.isEmpty() && Set.copyOf(tieOrder).size() != options.size())
            throw new IllegalArgumentException("an order for ties names every option once");
        for (var ballot : ballots)
            for (var option : ballot.options)
                if (option >= options.size()) throw new IllegalArgumentException("a ballot names option " + option);
    }

    public static Poll of(Kind kind, List<Option> options, List<Ballot> ballots) {
        return new Poll("", kind, options, ballots, 0, Optional.empty(), Set.of(), List.of());
    }

    public Poll withSeats(int seats) {
        return new Poll(title, kind, options, ballots, seats, budget, withdrawn, tieOrder);
    }

    public Poll withBudget(Budget budget) {
        return new Poll(title, kind, options, ballots, seats, Optional.of(budget), withdrawn, tieOrder);
    }

    public Poll withBallots(List<Ballot> ballots) {
        return new Poll(title, kind, options, ballots, seats, budget, withdrawn, tieOrder);
    }

    /** How many voters cast a ballot. */
    public long voters() {
        return ballots.stream().mapToLong(Ballot::times).sum();
    }

    /** The same ballots, those that say the same being one, in the order in which each was first met. */
    List<Ballot> bundled() {
        return Bundles.of(ballots);
    }

    /** For each option its place in the order for ties, the winner of ties having 0. */
    int[] tieRanks() {
        var ranks = new int[options.size()];
        for (var place = 0; place < ranks.length; place++) ranks[tieOrder.isEmpty() ? place : tieOrder.get(place)] = place;
        return ranks;
    }
}
