package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.List;

/** Ballots that say the same, put together: a table with open places, for millions of them. */
final class Bundles {

    private final int[] slots;
    private final Ballot[] firsts;
    private final int[] hashes;
    private final long[] times;
    private int size;

    private Bundles(int ballots) {
        slots = new int[Math.max(4, Integer.highestOneBit(ballots) << 2)];
        firsts = new Ballot[ballots];
        hashes = new int[ballots];
        times = new long[ballots];
    }

    /** One ballot for all that say the same, in the order in which each was first met. */
    static List<Ballot> of(List<Ballot> ballots) {
        var bundles = new Bundles(ballots.size());
        ballots.forEach(bundles::add);
        var bundled = new ArrayList<Ballot>(bundles.size);
        for (var at = 0; at < bundles.size; at++) {
            var first = bundles.firsts[at];
            bundled.add(first.times() == bundles.times[at] ? first : first.cast(bundles.times[at]));
        }
        return bundled;
    }

    private void add(Ballot ballot) {
        var hash = ballot.hashCode() * 0x9E3779B9;
        var slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] > 0 && !says(slots[slot] - 1, hash, ballot)) slot = slot + 1 & slots.length - 1;
        if (slots[slot] == 0) {
            firsts[size] = ballot;
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        times[slots[slot] - 1] += ballot.times();
    }

    private boolean says(int bundle, int hash, Ballot ballot) {
        return hashes[bundle] == hash && firsts[bundle].saysThe(ballot);
    }
}
