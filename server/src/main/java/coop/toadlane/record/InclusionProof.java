package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shows that a leaf stands at {@code index}, counted from 0, in the tree of {@code size} leaves (RFC 9162, 2.1.3). */
record InclusionProof(long index, long size, List<Hash> path) {

    InclusionProof {
        path = List.copyOf(path);
    }

    static InclusionProof of(long index, long size, Function<Subtree, Hash> hashes) {
        return new InclusionProof(index, size, spans(index, size).stream().map(span -> span.hash(hashes)).toList());
    }

    /** The neighbours whose hashes the proof is made of, from the leaf up. */
    static List<Span> spans(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("No leaf " + index + " among " + size);
        var neighbours = new ArrayList<Span>();
        for (var span = Span.first(size); span.length() > 1; ) {
            var isLeft = index < span.middle();
            neighbours.add(isLeft ? span.right() : span.left());
            span = isLeft ? span.left() : span.right();
        }
        return neighbours.reversed();
    }

    boolean leads(Hash leaf, Hash root) {
        if (index < 0 || index >= size) return false;
        var at = index;
        var last = size - 1;
        var reached = leaf;
        for (var neighbour : path) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                reached = Hash.ofNode(neighbour, reached);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                reached = Hash.ofNode(reached, neighbour);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && reached.equals(root);
    }
}
