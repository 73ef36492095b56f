package coop.toadlane.counting;

import java.util.Arrays;

/**
 * Rankings as a tree: ballots that begin alike share a branch, so that work on a branch is done once for all of them,
 * however many voters there are. Node 0 is the root; a node stands for an option in its place below others.
 */
final class BallotTree {

    private int[] option = new int[64];
    private int[] firstChild = new int[64];
    private int[] nextSibling = new int[64];
    private long[] times = new long[64];
    private int size = 1;

    /** Withdrawn options are left out of every ranking; rankings of nobody else are left out whole. */
    BallotTree(Poll poll) {
        for (var ballot : poll.ballots()) {
            var node = 0;
            for (var named : ballot.options)
                if (!poll.withdrawn().contains(named)) node = passedOn(node, named, ballot.times());
            if (node > 0) times[0] += ballot.times();
        }
    }

    /** How many ballots rank anybody. */
    long ballots() {
        return times[0];
    }

    int option(int node) {
        return option[node];
    }

    /** How many ballots begin with the options down to this node. */
    long times(int node) {
        return times[node];
    }

    /** The first node below; 0 if there is none. */
    int firstChild(int node) {
        return firstChild[node];
    }

    /** The next node beside; 0 if there is none. */
    int nextSibling(int node) {
        return nextSibling[node];
    }

    private int passedOn(int node, int named, long ballots) {
        var child = firstChild[node];
        while (child > 0 && option[child] != named) child = nextSibling[child];
        if (child == 0) child = added(node, named);
        times[child] += ballots;
        return child;
    }

    private int added(int node, int named) {
        if (size == option.length) grow();
        option[size] = named;
        nextSibling[size] = firstChild[node];
        firstChild[node] = size;
        return size++;
    }

    private void grow() {
        option = Arrays.copyOf(option, size * 2);
        firstChild = Arrays.copyOf(firstChild, size * 2);
        nextSibling = Arrays.copyOf(nextSibling, size * 2);
        times = Arrays.copyOf(times, size * 2);
    }
}
