package coop.toadlane.participation;

import coop.toadlane.decisions.Turnout;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Members of a class, or of several that are too small to be told apart, quarter by quarter.
 *
 * @param classes  none means all members
 * @param quarters the first one first
 */
record Group(List<String> classes, List<Quarter> quarters) {

    /** So many at least stand behind each figure, so that nobody can be singled out. */
    static final int FEWEST = 5;

    Group {
        classes = List.copyOf(classes);
        quarters = List.copyOf(quarters);
    }

    /**
     * All members first, then each class. Small classes are told together, if need be with the smallest of the others; if all
     * together are too few, nothing is told.
     */
    static List<Group> of(List<Turnout> turnouts) {
        var sizes = new TreeMap<String, Integer>();
        turnouts.forEach(turnout -> sizes.merge(turnout.memberClass(), turnout.fewest(), Math::min));
        if (sizes.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) return List.of();
        var groups = new ArrayList<Group>();
        groups.add(new Group(List.of(), quarters(turnouts, sizes.keySet())));
        var parts = parts(sizes);
        if (parts.size() > 1) parts.forEach(classes -> groups.add(new Group(classes, quarters(turnouts, classes))));
        return groups;
    }

    private static List<List<String>> parts(TreeMap<String, Integer> sizes) {
        var bySize = sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
        var together = new ArrayList<String>();
        var alone = new ArrayList<List<String>>();
        var people = 0;
        for (var name : bySize) {
            if (sizes.get(name) >= FEWEST && (together.isEmpty() || people >= FEWEST)) {
                alone.add(List.of(name));
            } else {
                together.add(name);
                people += sizes.get(name);
            }
        }
        if (!together.isEmpty()) alone.add(together);
        return alone;
    }

    private static List<Quarter> quarters(List<Turnout> turnouts, Collection<String> classes) {
        var quarters = new TreeMap<LocalDate, Quarter>();
        turnouts.stream().filter(turnout -> classes.contains(turnout.memberClass())).map(Quarter::of)
            .forEach(quarter -> quarters.merge(quarter.begins(), quarter, Quarter::and));
        return List.copyOf(quarters.values());
    }

    Object name() {
        return classes.isEmpty() ? Sentence.of("participation.all") : String.join(" + ", classes);
    }

    Quarter last() {
        return quarters.getLast();
    }
}
