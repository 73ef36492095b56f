package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points parted by k-means, from the first distinct points on.
 *
 * @param centres of the clusters
 * @param of the cluster of each point
 * @param weights of the clusters
 */
record Clusters(double[][] centres, int[] of, double[] weights) {

    private static final int MOST_STEPS = 100;

    static Clusters of(double[][] points, double[] weights, int wanted) {
        var centres = firstDistinct(points, wanted);
        var of = new int[points.length];
        Arrays.fill(of, -1);
        for (var step = 0; step < MOST_STEPS && assign(points, centres, of); step++) move(points, weights, centres, of);
        var sums = new double[centres.length];
        for (var point = 0; point < points.length; point++) sums[of[point]] += weights[point];
        return new Clusters(centres, of, sums);
    }

    private static double[][] firstDistinct(double[][] points, int wanted) {
        var centres = new ArrayList<double[]>();
        for (var point : points) {
            if (centres.size() == wanted) break;
            if (centres.stream().noneMatch(centre -> distance(centre, point) < 1e-12)) centres.add(point.clone());
        }
        return centres.toArray(double[][]::new);
    }

    private static boolean assign(double[][] points, double[][] centres, int[] of) {
        var changed = false;
        for (var point = 0; point < points.length; point++) {
            var nearest = 0;
            var least = squared(points[point], centres[0]);
            for (var centre = 1; centre < centres.length; centre++) {
                var far = squared(points[point], centres[centre]);
                if (far >= least) continue;
                least = far;
                nearest = centre;
            }
            changed |= of[point] != nearest;
            of[point] = nearest;
        }
        return changed;
    }

    private static void move(double[][] points, double[] weights, double[][] centres, int[] of) {
        var sums = new double[centres.length][2];
        var total = new double[centres.length];
        for (var point = 0; point < points.length; point++) {
            sums[of[point]][0] += weights[point] * points[point][0];
            sums[of[point]][1] += weights[point] * points[point][1];
            total[of[point]] += weights[point];
        }
        for (var centre = 0; centre < centres.length; centre++)
            if (total[centre] > 0)
                centres[centre] = new double[] {sums[centre][0] / total[centre], sums[centre][1] / total[centre]};
    }

    private static double distance(double[] left, double[] right) {
        return Math.sqrt(squared(left, right));
    }

    private static double squared(double[] left, double[] right) {
        var x = left[0] - right[0];
        var y = left[1] - right[1];
        return x * x + y * y;
    }

    /** How clearly points belong to their clusters: 1 entirely, 0 not at all (Rousseeuw, Silhouettes, 1987). */
    double silhouette(double[][] points) {
        var sum = 0.0;
        for (var point = 0; point < points.length; point++) sum += silhouette(points, point);
        return points.length == 0 ? 0 : sum / points.length;
    }

    private double silhouette(double[][] points, int point) {
        var sums = new double[centres.length];
        var times = new int[centres.length];
        for (var other = 0; other < points.length; other++) {
            if (other == point) continue;
            sums[of[other]] += distance(points[point], points[other]);
            times[of[other]]++;
        }
        if (times[of[point]] == 0) return 0;
        var own = sums[of[point]] / times[of[point]];
        var nearest = Double.POSITIVE_INFINITY;
        for (var cluster = 0; cluster < sums.length; cluster++)
            if (cluster != of[point] && times[cluster] > 0) nearest = Math.min(nearest, sums[cluster] / times[cluster]);
        return nearest == Double.POSITIVE_INFINITY ? 0 : (nearest - own) / Math.max(own, nearest);
    }

    /** The places of clusters that any point belongs to. */
    List<Integer> inhabited() {
        return Arrays.stream(of).distinct().sorted().boxed().toList();
    }
}
