package coop.toadlane.opinions;

import coop.toadlane.counting.OpinionMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fits the points of an opinion map into a picture: same measure both ways, so that what is near is near. */
record Picture(double left, double top, double measure, double insetX, double insetY) {

    private static final int MARGIN = 62;

    /** Up to here everybody has a dot of their own; beyond, those who stand close share one. */
    private static final int MOST_ALONE = 400;
    private static final int CLOSE = 14;

    static Picture of(Collection<OpinionMap.Point> points) {
        var x = points.stream().mapToDouble(OpinionMap.Point::x).summaryStatistics();
        var y = points.stream().mapToDouble(OpinionMap.Point::y).summaryStatistics();
        var wide = Math.max(x.getMax() - x.getMin(), 1e-9);
        var high = Math.max(y.getMax() - y.getMin(), 1e-9);
        var measure = Math.min((Chart.WIDTH - 2 * MARGIN) / wide, (Chart.HEIGHT - 2 * MARGIN) / high);
        return new Picture(
            x.getMin(), y.getMin(), measure, (Chart.WIDTH - wide * measure) / 2, (Chart.HEIGHT - high * measure) / 2);
    }

    Chart.Spot spot(OpinionMap.Point point) {
        return new Chart.Spot(
            (int) Math.round((point.x() - left) * measure + insetX), (int) Math.round((point.y() - top) * measure + insetY));
    }

    List<Chart.Dot> dots(OpinionMap map) {
        var close = map.points().size() <= MOST_ALONE ? 1 : CLOSE;
        var people = new LinkedHashMap<Chart.Dot, Integer>();
        map.points().forEach((person, point) -> {
            var spot = spot(point);
            var dot = new Chart.Dot(spot.x() / close * close, spot.y() / close * close, map.groups().get(person), 0);
            people.merge(dot, 1, Integer::sum);
        });
        return people.entrySet().stream().map(Picture::counted).sorted(Comparator.comparing(Chart.Dot::people).reversed()).toList();
    }

    private static Chart.Dot counted(Map.Entry<Chart.Dot, Integer> dot) {
        return new Chart.Dot(dot.getKey().x(), dot.getKey().y(), dot.getKey().group(), dot.getValue());
    }

    /** The corners of the smallest shape around them without a dent (Andrew, 1979). */
    static List<Chart.Spot> hull(List<Chart.Spot> spots) {
        var sorted = spots.stream().distinct().sorted(Comparator.comparing(Chart.Spot::x).thenComparing(Chart.Spot::y)).toList();
        if (sorted.size() < 3) return sorted;
        var hull = half(sorted);
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Chart.Spot> half(List<Chart.Spot> sorted) {
        var half = new ArrayList<Chart.Spot>();
        for (var spot : sorted) {
            while (half.size() > 1 && turn(half.get(half.size() - 2), half.getLast(), spot) <= 0) half.removeLast();
            half.add(spot);
        }
        half.removeLast();
        return half;
    }

    private static long turn(Chart.Spot from, Chart.Spot over, Chart.Spot to) {
        return (long) (over.x() - from.x()) * (to.y() - from.y()) - (long) (over.y() - from.y()) * (to.x() - from.x());
    }
}
