package coop.toadlane.participation;

import coop.toadlane.decisions.Turnout;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * All members first, then each class. Small classes are told together, if need be with the smallest of the others. A quarter in
     * which fewer were asked is told only of all members, or not at all: else what is left out could be reckoned from the rest.
     */
    static List<Group> of(List<Turnout> turnouts) {
        var byQuarter = new TreeMap<LocalDate, List<Turnout>>();
        turnouts.forEach(turnout -> byQuarter.computeIfAbsent(turnout.quarter(), _ -> new ArrayList<>()).add(turnout));
        byQuarter.values().removeIf(quarter -> people(quarter) < FEWEST);
        if (byQuarter.isEmpty()) return List.of();
        var groups = new ArrayList<Group>();
        groups.add(new Group(List.of(), byQuarter.values().stream().map(Group::sum).toList()));
        var parts = parts(turnouts, byQuarter.lastEntry().getValue());
        var told = byQuarter.values().stream()
            .filter(quarter -> parts.stream().map(part -> of(quarter, part)).allMatch(of -> of.isEmpty() || people(of) >= FEWEST)).toList();
        if (parts.size() > 1 && !told.isEmpty())
            for (var part : parts) groups.add(new Group(
                part, told.stream().map(quarter -> of(quarter, part)).filter(of -> !of.isEmpty()).map(Group::sum).toList()));
        return groups.stream().filter(group -> !group.quarters().isEmpty()).toList();
    }

    /** By how many of each class could vote lately. */
    private static List<List<String>> parts(List<Turnout> turnouts, List<Turnout> lately) {
        var sizes = new TreeMap<String, Integer>();
        turnouts.forEach(turnout -> sizes.put(turnout.memberClass(), 0));
        lately.forEach(turnout -> sizes.put(turnout.memberClass(), turnout.fewest()));
        var together = new ArrayList<String>();
        var parts = new ArrayList<List<String>>();
        var people = 0;
        for (var name : sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList()) {
            if (sizes.get(name) >= FEWEST && (together.isEmpty() || people >= FEWEST)) {
                parts.add(List.of(name));
            } else {
                together.add(name);
                people += sizes.get(name);
            }
        }
        if (!together.isEmpty()) parts.add(together);
        return parts;
    }

    private static List<Turnout> of(List<Turnout> quarter, List<String> classes) {
        return quarter.stream().filter(turnout -> classes.contains(turnout.memberClass())).toList();
    }

    private static int people(List<Turnout> turnouts) {
        return turnouts.stream().mapToInt(Turnout::fewest).sum();
    }

    private static Quarter sum(List<Turnout> quarter) {
        return quarter.stream().map(Quarter::of).reduce(Quarter::and).orElseThrow();
    }

    Object name() {
        return classes.isEmpty() ? Sentence.of("participation.all") : String.join(" + ", classes);
    }

    Quarter last() {
        return quarters.getLast();
    }
}
