package coop.toadlane.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The circles of a co-op drawn within each other, in a square of {@value #SIDE} units. A name stands in its circle where it
 * fits, on a phone or at least on a desk; else its number leads to the list below.
 */
record Picture(List<Drawn> circles) {

    static final int SIDE = 360;
    static final double PHONE_LETTER = 12;
    static final double DESK_LETTER = 8.5;

    private static final double EDGE = 2;
    private static final double RING = 18;
    private static final double GAP = 0.12;
    private static final double WIDEST_RING = 0.3;
    private static final double NEARLY = 0.001;
    private static final int ROUNDS = 40;

    /** @param ring along which the name of a circle is written that holds others; 0 if it holds none */
    record Drawn(UUID id, int number, String name, int depth, Disc disc, double ring, Label phone, Label desk, int roles, int vacant) {

        String path() {
            return "/circles/" + id;
        }

        String x() {
            return told(disc.x());
        }

        String y() {
            return told(disc.y());
        }

        String r() {
            return told(disc.r());
        }

        /** The upper half of the ring from left to right. */
        String arc() {
            return "M%s %sA%s %s 0 0 1 %s %s".formatted(
                told(disc.x() - ring), y(), told(ring), told(ring), told(disc.x() + ring), y());
        }

        private static String told(double length) {
            return String.format(Locale.ROOT, "%.1f", length);
        }
    }

    /** How many roles a circle has, and how many of them nobody holds. */
    record Staff(int roles, int vacant) {

        static final Staff NONE = new Staff(0, 0);
    }

    private record Laid(CircleTree tree, Disc disc, double ring, List<Laid> within) {

        Laid moved(double dx, double dy) {
            return new Laid(tree, disc.moved(dx, dy), ring, within.stream().map(inner -> inner.moved(dx, dy)).toList());
        }

        Laid scaled(double factor) {
            return new Laid(tree, disc.scaled(factor), ring * factor, within.stream().map(inner -> inner.scaled(factor)).toList());
        }
    }

    Picture {
        circles = List.copyOf(circles);
    }

    static Picture of(CircleTree tree, Map<UUID, Staff> staff) {
        var radius = SIDE / 2.0 - EDGE;
        var laid = laid(tree, staff, radius);
        var drawn = new ArrayList<Drawn>();
        var middle = laid.disc();
        draw(laid.moved(-middle.x(), -middle.y()).scaled(radius / middle.r()).moved(SIDE / 2.0, SIDE / 2.0), 1, staff, drawn);
        return new Picture(drawn);
    }

    /**
     * Rings shall be equally wide once all is scaled to this radius; how wide that is before comes out after a few rounds.
     * Where very many circles hold others they are narrower, so that something is left for what they hold.
     */
    private static Laid laid(CircleTree tree, Map<UUID, Staff> staff, double radius) {
        var ring = 0.0;
        var laid = within(tree, staff, ring);
        for (var round = 0; round < ROUNDS && Math.abs(RING * laid.disc().r() / radius - ring) > ring * NEARLY; round++) {
            ring = RING * laid.disc().r() / radius;
            laid = within(tree, staff, ring);
        }
        return laid;
    }

    private static Laid within(CircleTree tree, Map<UUID, Staff> staff, double ring) {
        if (tree.within().isEmpty()) {
            var size = size(staff.getOrDefault(tree.circle().circleId(), Staff.NONE));
            return new Laid(tree, new Disc(0, 0, size), 0, List.of());
        }
        var inner = tree.within().stream().map(each -> within(each, staff, ring)).toList();
        var places = Packing.of(inner.stream().map(each -> each.disc().r() + GAP / 2).toList());
        var placed = new ArrayList<Laid>();
        for (var i = 0; i < inner.size(); i++) {
            var from = inner.get(i).disc();
            placed.add(inner.get(i).moved(places.get(i).x() - from.x(), places.get(i).y() - from.y()));
        }
        var around = Packing.around(places);
        var width = Math.min(ring, WIDEST_RING * around.r());
        return new Laid(tree, around.wider(width), width, placed);
    }

    private static double size(Staff staff) {
        return 1 + 0.08 * Math.min(staff.roles(), 8);
    }

    private static void draw(Laid laid, int depth, Map<UUID, Staff> staff, List<Drawn> drawn) {
        var circle = laid.tree().circle();
        var disc = laid.disc();
        var roles = staff.getOrDefault(circle.circleId(), Staff.NONE);
        drawn.add(new Drawn(
            circle.circleId(), drawn.size() + 1, circle.name(), depth, disc, laid.ring() == 0 ? 0 : disc.r() - laid.ring() * 0.72,
            label(laid, PHONE_LETTER), label(laid, DESK_LETTER), roles.roles(), roles.vacant()));
        laid.within().forEach(inner -> draw(inner, depth + 1, staff, drawn));
    }

    private static Label label(Laid laid, double letterSize) {
        var name = laid.tree().circle().name();
        if (laid.within().isEmpty()) return Label.inside(name, laid.disc().r(), letterSize);
        return laid.ring() < letterSize ? Label.NONE : Label.along(name, laid.disc().r() - laid.ring() * 0.72, letterSize);
    }
}
