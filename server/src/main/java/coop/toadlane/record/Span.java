package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The leaves {@code from} up to but without {@code to} where they make one node of a tree, full or at its right edge. */
record Span(long from, long to) {

    Span {
        if (from < 0 || to < from) throw new IllegalArgumentException("No span of leaves: " + from + " to " + to);
    }

    static Span first(long size) {
        return new Span(0, size);
    }

    long length() {
        return to - from;
    }

    /** Where RFC 9162 splits: the largest power of two that is smaller than the length. */
    long middle() {
        return from + Long.highestOneBit(length() - 1);
    }

    Span left() {
        return new Span(from, middle());
    }

    Span right() {
        return new Span(middle(), to);
    }

    /** The full subtrees this span is made of, from left to right; at most one of each size. */
    List<Subtree> subtrees() {
        var subtrees = new ArrayList<Subtree>();
        for (var at = from; at < to; ) {
            var width = Long.highestOneBit(to - at);
            subtrees.add(new Subtree(Long.numberOfTrailingZeros(width), at / width));
            at += width;
        }
        return subtrees;
    }

    Hash hash(Function<Subtree, Hash> hashes) {
        return subtrees().reversed().stream().map(hashes)
            .reduce((right, left) -> Hash.ofNode(left, right))
            .orElseGet(Hash::ofNothing);
    }
}
