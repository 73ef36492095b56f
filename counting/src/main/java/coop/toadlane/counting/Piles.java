package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Ballots in piles, one for each option, parted by their weight. Ballots of a pile with the same weight form a chain, so
 * that a transfer adds up whole numbers and multiplies by a weight once for each chain and receiver.
 */
final class Piles {

    private final List<Ballot> ballots;
    private final int[] place;
    private final int[] nextInChain;
    private final List<Map<Fraction, Integer>> piles = new ArrayList<>();
    private final Contest contest;
    private Fraction exhausted = Fraction.ZERO;

    Piles(Contest contest) {
        this.contest = contest;
        ballots = contest.poll.bundled();
        place = new int[ballots.size()];
        nextInChain = new int[ballots.size()];
        for (var option = 0; option < contest.votes.length; option++) piles.add(new HashMap<>());
    }

    Fraction exhausted() {
        return exhausted;
    }

    /** Gives each ballot to the first option on it that stands for election; returns how many name any. */
    long deal() {
        var counts = new long[piles.size()];
        for (var ballot = 0; ballot < place.length; ballot++) {
            var option = advance(ballot, contest::isHopeful);
            if (option < 0) continue;
            counts[option] += ballots.get(ballot).times();
            link(ballot, option, Fraction.ONE);
        }
        var total = 0L;
        for (var option = 0; option < counts.length; option++) {
            contest.votes[option] = Fraction.of(counts[option]);
            total += counts[option];
        }
        return total;
    }

    /** Makes a weight of a weight. */
    interface Reweighing {
        Fraction of(Fraction weight);
    }

    /** Moves every ballot of the option's pile on to the next hopeful option, with a new weight. */
    void transfer(int from, Reweighing reweighing) {
        var pile = piles.set(from, new HashMap<>());
        pile.forEach((weight, first) -> transferChain(first, reweighing.of(weight)));
    }

    private void transferChain(int first, Fraction weight) {
        var counts = new long[piles.size() + 1];
        for (int ballot = first, next; ballot >= 0; ballot = next) {
            next = nextInChain[ballot];
            var option = advance(ballot, contest::isHopeful);
            counts[option < 0 ? piles.size() : option] += ballots.get(ballot).times();
            if (option >= 0) link(ballot, option, weight);
        }
        for (var option = 0; option < piles.size(); option++)
            if (counts[option] > 0) contest.votes[option] = contest.votes[option].plus(weight.times(counts[option]));
        exhausted = exhausted.plus(weight.times(counts[piles.size()]));
    }

    private void link(int ballot, int option, Fraction weight) {
        var before = piles.get(option).put(weight, ballot);
        nextInChain[ballot] = before == null ? -1 : before;
    }

    /** Moves to the first option from the ballot's place on that will do; -1 if there is none. */
    private int advance(int ballot, IntPredicate willDo) {
        var options = ballots.get(ballot).options;
        while (place[ballot] < options.length && !willDo.test(options[place[ballot]])) place[ballot]++;
        return place[ballot] < options.length ? options[place[ballot]] : -1;
    }
}
