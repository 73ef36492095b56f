package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;

/** A tree of {@code size} leaves, remembered only by its full subtrees along the right edge: enough to grow it. */
record Frontier(long size, List<Hash> peaks) {

    static final Frontier EMPTY = new Frontier(0, List.of());

    Frontier {
        if (peaks.size() != Long.bitCount(size)) throw new IllegalArgumentException("Not the peaks of " + size + " leaves");
        peaks = List.copyOf(peaks);
    }

    Frontier with(Hash leaf) {
        var grown = new ArrayList<>(peaks);
        var carried = leaf;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) carried = Hash.ofNode(grown.removeLast(), carried);
        grown.add(carried);
        return new Frontier(size + 1, grown);
    }

    Hash root() {
        return peaks.reversed().stream()
            .reduce((right, left) -> Hash.ofNode(left, right))
            .orElseGet(Hash::ofNothing);
    }
}
