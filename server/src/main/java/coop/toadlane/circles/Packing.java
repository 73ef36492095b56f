package coop.toadlane.circles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays discs beside each other without overlap, as close together as they go: the largest first, each next where it touches
 * two that lie already and comes nearest to the middle of all of them. The same radii always give the same picture.
 */
final class Packing {

    private static final double TOLERANCE = 1e-9;
    private static final int STEPS = 200;

    private Packing() {}

    /** A disc for each radius, in the order given. */
    static List<Disc> of(List<Double> radii) {
        var largestFirst = IntStream.range(0, radii.size()).boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -radii.get(i)).thenComparing(i -> i)).toList();
        var laid = new ArrayList<Disc>();
        var inOrder = new Disc[radii.size()];
        for (var i : largestFirst) {
            inOrder[i] = next(laid, radii.get(i));
            laid.add(inOrder[i]);
        }
        return List.of(inOrder);
    }

    /** A disc around all of these; hardly wider than the narrowest there is, and never too narrow. */
    static Disc around(List<Disc> discs) {
        double x = discs.stream().mapToDouble(Disc::x).average().orElse(0);
        double y = discs.stream().mapToDouble(Disc::y).average().orElse(0);
        for (var step = 1; step <= STEPS; step++) {
            var farthest = farthest(discs, x, y);
            var away = Math.hypot(farthest.x() - x, farthest.y() - y);
            if (away == 0) break;
            x += (farthest.x() - x) * (1 + farthest.r() / away) / (step + 1);
            y += (farthest.y() - y) * (1 + farthest.r() / away) / (step + 1);
        }
        var farthest = farthest(discs, x, y);
        return new Disc(x, y, Math.hypot(farthest.x() - x, farthest.y() - y) + farthest.r());
    }

    private static Disc next(List<Disc> laid, double r) {
        if (laid.isEmpty()) return new Disc(0, 0, r);
        var first = laid.getFirst();
        if (laid.size() == 1) return new Disc(first.x() + first.r() + r, first.y(), r);
        var middle = around(laid);
        Disc best = null;
        for (var i = 0; i < laid.size(); i++)
            for (var j = i + 1; j < laid.size(); j++)
                for (var side = -1; side <= 1; side += 2) {
                    var found = touching(laid.get(i), laid.get(j), r, side);
                    if (found == null || !isNearer(found, best, middle)) continue;
                    if (laid.stream().noneMatch(other -> found.overlaps(other, TOLERANCE))) best = found;
                }
        if (best == null) throw new IllegalStateException("Two discs beside each other always leave a place that touches both");
        return best;
    }

    private static boolean isNearer(Disc found, @Nullable Disc best, Disc middle) {
        return best == null || found.distance(middle) < best.distance(middle) - TOLERANCE;
    }

    /** Where a disc of this radius touches both; null if they lie too far apart for that. */
    private static @Nullable Disc touching(Disc a, Disc b, double r, int side) {
        var apart = a.distance(b);
        var toA = a.r() + r;
        var toB = b.r() + r;
        if (apart > toA + toB || apart < Math.abs(toA - toB)) return null;
        var along = (apart * apart + toA * toA - toB * toB) / (2 * apart);
        var across = side * Math.sqrt(Math.max(0, toA * toA - along * along));
        var ux = (b.x() - a.x()) / apart;
        var uy = (b.y() - a.y()) / apart;
        return new Disc(a.x() + along * ux - across * uy, a.y() + along * uy + across * ux, r);
    }

    private static Disc farthest(List<Disc> discs, double x, double y) {
        var middle = new Disc(x, y, 0);
        return discs.stream().max(Comparator.comparingDouble(disc -> disc.distance(middle) + disc.r())).orElseThrow();
    }
}
