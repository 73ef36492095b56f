package coop.toadlane.counting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the statement to put to somebody next, as Polis does: by chance, but the more often the more it is worth asking. */
public final class Routing {

    private Routing() {}

    /**
     * How much a statement is worth asking: more if people agree with it, pass on it seldom, and stand far apart by it; and
     * more while few have answered.
     *
     * @param extremity how far out on the map it puts somebody who agrees
     */
    public static double priority(int agree, int disagree, int answered, double extremity) {
        if (agree < 0 || disagree < 0 || agree + disagree > answered)
            throw new IllegalArgumentException("%d agree and %d disagree, of %d".formatted(agree, disagree, answered));
        var passing = (answered - agree - disagree + 1.0) / (answered + 2.0);
        var agreeing = (agree + 1.0) / (answered + 2.0);
        var worth = (1 - passing) * (extremity + 1) * agreeing * (1 + 8 * Math.pow(2, -answered / 5.0));
        return worth * worth;
    }

    /**
     * The next statement for somebody.
     *
     * @param priorities of all statements
     * @param answered those that this person has answered already
     * @param chance drawn by the caller, from 0 up to but not including 1
     * @return empty if nothing is left to ask
     */
    public static Optional<String> next(Map<String, Double> priorities, Set<String> answered, double chance) {
        if (!(chance >= 0 && chance < 1)) throw new IllegalArgumentException("a chance of " + chance);
        var open = priorities.entrySet().stream().filter(entry -> !answered.contains(entry.getKey())).toList();
        var left = chance * open.stream().mapToDouble(Map.Entry::getValue).sum();
        for (var statement : open) {
            left -= statement.getValue();
            if (left < 0) return Optional.of(statement.getKey());
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast().getKey());
    }
}
