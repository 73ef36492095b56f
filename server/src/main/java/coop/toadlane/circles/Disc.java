package coop.toadlane.circles;

/** A circle of a picture: its middle and its radius. */
record Disc(double x, double y, double r) {

    Disc moved(double dx, double dy) {
        return new Disc(x + dx, y + dy, r);
    }

    Disc scaled(double factor) {
        return new Disc(x * factor, y * factor, r * factor);
    }

    Disc wider(double by) {
        return new Disc(x, y, r + by);
    }

    double distance(Disc other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    boolean overlaps(Disc other, double tolerance) {
        return distance(other) < r + other.r - tolerance;
    }

    boolean holds(Disc inner, double tolerance) {
        return distance(inner) + inner.r <= r + tolerance;
    }
}
