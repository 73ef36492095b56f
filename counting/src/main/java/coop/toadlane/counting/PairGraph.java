package coop.toadlane.counting;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/** Who was ever preferred to whom. */
final class PairGraph {

    private final Duels duels;
    private final int size;

    PairGraph(Duels duels) {
        this.duels = duels;
        size = duels.options().size();
    }

    /** Options of which none was ever preferred to any of the others; none where there are no such options. */
    List<Integer> cut() {
        if (size == 0) return List.of();
        var below = reached(false);
        if (below.cardinality() < size) return below.stream().boxed().toList();
        var above = reached(true);
        var rest = new BitSet();
        rest.set(0, size);
        rest.andNot(above);
        return rest.stream().boxed().toList();
    }

    /** Options that the first one leads to by ever being preferred, or, upwards, by others being preferred. */
    private BitSet reached(boolean upwards) {
        var reached = new BitSet();
        var next = new ArrayDeque<Integer>();
        reached.set(0);
        next.add(0);
        while (!next.isEmpty()) {
            var from = next.poll();
            for (var to = 0; to < size; to++) {
                if (reached.get(to) || (upwards ? duels.prefer(to, from) : duels.prefer(from, to)) == 0) continue;
                reached.set(to);
                next.add(to);
            }
        }
        return reached;
    }
}
