package coop.toadlane.opinions;

import java.util.Comparator;
import java.util.List;

/**
 * The map as it was drawn: where groups lie, what marks each, what joins and what divides them. It names nobody.
 *
 * @param votes      that it covers, of {@code people}, to {@code statements}
 * @param consensus  what all groups agree, or disagree, with
 * @param dividing   numbers of the statements about which groups stand apart furthest
 */
record Chart(
        long votes, int people, int statements, List<Group> groups, List<Mark> consensus, List<Integer> dividing, List<Dot> dots) {

    static final int WIDTH = 720;
    static final int HEIGHT = 460;

    /** A place in the picture. */
    record Spot(int x, int y) {}

    /** People who answer alike: the line around them, and the statements that mark them, strongest first. */
    record Group(int size, List<Spot> hull, List<Mark> marks) {

        private static final int ABOVE = 30;

        Group {
            hull = List.copyOf(hull);
            marks = List.copyOf(marks);
        }

        /** Where its letter stands: above its highest point. */
        Spot letter() {
            var top = hull.stream().min(Comparator.comparing(Spot::y)).orElse(new Spot(0, 0));
            return new Spot(top.x, top.y - ABOVE);
        }

        String outline() {
            var path = new StringBuilder();
            for (var spot : hull) path.append(path.isEmpty() ? "M" : "L").append(spot.x).append(' ').append(spot.y);
            if (hull.size() == 1) path.append('L').append(hull.getFirst().x).append(' ').append(hull.getFirst().y);
            return path.append('Z').toString();
        }
    }

    /** A statement, and whether it is agreed with. */
    record Mark(int statement, boolean agree) {}

    /** People at one place. */
    record Dot(int x, int y, int group, int people) {

        /** Its area tells how many they are, up to a dozen. */
        double radius() {
            return Math.round(Math.min(18, 5.6 * Math.sqrt(people)) * 10) / 10.0;
        }
    }

    Chart {
        groups = List.copyOf(groups);
        consensus = List.copyOf(consensus);
        dividing = List.copyOf(dividing);
        dots = List.copyOf(dots);
    }

    static Chart empty() {
        return new Chart(0, 0, 0, List.of(), List.of(), List.of(), List.of());
    }

    boolean hasGroups() {
        return groups.size() > 1;
    }

    /** A for the first. */
    static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }
}
