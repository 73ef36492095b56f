package coop.toadlane.counting;

/**
 * The plane in which participants differ most: the first two principal components of the answers, where what was not
 * answered stands for the mean answer, so that only answers given take work.
 */
final class Plane {

    private static final int MOST_STEPS = 500;
    private static final double STILL = 1e-12;

    private final Opinions opinions;
    private final double[] means;
    private final double[] first;
    private final double[] second;

    Plane(Opinions opinions) {
        this.opinions = opinions;
        means = opinions.means();
        first = component(new double[means.length]);
        second = component(first);
    }

    /**
     * Where each participant stands. Who answered little is moved away from the middle by the root of all statements over
     * those answered; statements taken out count as answered, as they do in Polis.
     */
    double[][] points() {
        var points = new double[opinions.participants().size()][];
        for (var person = 0; person < points.length; person++) {
            var answered = opinions.left().size();
            for (var statement : opinions.answered()[person]) if (opinions.counts(statement)) answered++;
            var stretch = Math.sqrt((double) means.length / Math.max(answered, 1));
            points[person] = new double[] {along(person, first) * stretch, along(person, second) * stretch};
        }
        return points;
    }

    /** How far a participant's answers differ from the means, along a component. */
    private double along(int person, double[] component) {
        var sum = 0.0;
        var answered = opinions.answered()[person];
        var answers = opinions.answers()[person];
        for (var at = 0; at < answered.length; at++)
            if (opinions.counts(answered[at])) sum += (answers[at] - means[answered[at]]) * component[answered[at]];
        return sum;
    }

    /** By power iteration, kept at right angles to what was found before; the start is uneven, so that symmetry cannot fool it. */
    private double[] component(double[] before) {
        var component = new double[means.length];
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
        var spread = new double[means.length];
        for (var person = 0; person < opinions.answered().length; person++) {
            var along = along(person, component);
            var answered = opinions.answered()[person];
            for (var at = 0; at < answered.length; at++)
                if (opinions.counts(answered[at]))
                    spread[answered[at]] += along * (opinions.answers()[person][at] - means[answered[at]]);
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
