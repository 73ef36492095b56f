package coop.toadlane.counting;

/**
 * The plane in which participants differ most: the first two principal components of the answers, where what was not
 * answered stands for the mean answer, so that only answers given take work.
 */
final class Plane {

    private static final int MOST_STEPS = 500;
    private static final double STILL = 1e-12;

    private final int statements;
    private final int takenOut;
    private final int[] from;
    private final int[] answered;
    /** Each answer less the mean answer to its statement; those of one participant stand from {@code from} on. */
    private final double[] deviations;
    private final double[] means;
    private final double[] first;
    private final double[] second;

    Plane(Opinions opinions) {
        statements = opinions.statements().size();
        takenOut = opinions.left().size();
        from = new int[opinions.participants().size() + 1];
        var counts = new boolean[statements];
        for (var statement = 0; statement < statements; statement++) counts[statement] = opinions.counts(statement);
        for (var person = 0; person + 1 < from.length; person++) {
            var kept = 0;
            for (var statement : opinions.answered()[person]) if (counts[statement]) kept++;
            from[person + 1] = from[person] + kept;
        }
        answered = new int[from[from.length - 1]];
        deviations = new double[answered.length];
        means = opinions.means();
        fill(opinions, counts);
        first = component(new double[statements]);
        second = component(first);
    }

    private void fill(Opinions opinions, boolean[] counts) {
        var filled = 0;
        for (var person = 0; person + 1 < from.length; person++)
            for (var at = 0; at < opinions.answered()[person].length; at++) {
                var statement = opinions.answered()[person][at];
                if (!counts[statement]) continue;
                answered[filled] = statement;
                deviations[filled++] = opinions.answers()[person][at] - means[statement];
            }
    }

    /**
     * Where each participant stands. Who answered little is moved away from the middle by the root of all statements over
     * those answered; statements taken out count as answered, as they do in Polis.
     */
    double[][] points() {
        var points = new double[from.length - 1][];
        for (var person = 0; person < points.length; person++) {
            var said = from[person + 1] - from[person] + takenOut;
            var stretch = Math.sqrt((double) statements / Math.max(said, 1));
            points[person] = new double[] {along(person, first) * stretch, along(person, second) * stretch};
        }
        return points;
    }

    /** How far out somebody stands who only agreed with that statement. */
    double extremity(int statement) {
        return Math.hypot(first[statement], second[statement]) * (1 - means[statement]) * Math.sqrt(statements);
    }

    /** How far a participant's answers differ from the means, along a component. */
    private double along(int person, double[] component) {
        var sum = 0.0;
        for (var at = from[person]; at < from[person + 1]; at++) sum += deviations[at] * component[answered[at]];
        return sum;
    }

    /** By power iteration, kept at right angles to what was found before; the start is uneven, so that symmetry cannot fool it. */
    private double[] component(double[] before) {
        var component = new double[statements];
        for (var i = 0; i < component.length; i++) component[i] = 1 + (double) i / component.length;
        normalise(component, before);
        for (var step = 0; step < MOST_STEPS; step++) {
            var next = spread(component);
            normalise(next, before);
            var same = dot(next, component);
            component = next;
            if (1 - Math.abs(same) < STILL) break;
        }
        return component;
    }

    private double[] spread(double[] component) {
        var spread = new double[statements];
        for (var person = 0; person + 1 < from.length; person++) {
            var along = along(person, component);
            for (var at = from[person]; at < from[person + 1]; at++) spread[answered[at]] += along * deviations[at];
        }
        return spread;
    }

    private static void normalise(double[] vector, double[] before) {
        var shared = dot(vector, before);
        for (var i = 0; i < vector.length; i++) vector[i] -= shared * before[i];
        var length = Math.sqrt(dot(vector, vector));
        if (length > 0) for (var i = 0; i < vector.length; i++) vector[i] /= length;
    }

    private static double dot(double[] left, double[] right) {
        var sum = 0.0;
        for (var i = 0; i < left.length; i++) sum += left[i] * right[i];
        return sum;
    }
}
