package coop.toadlane.counting;

import java.util.List;
import java.util.Optional;

/** The methods that there are. */
public final class Methods {

    private static final List<Method> ALL = List.of(
            new Greedy(),
            new EqualShares(EqualShares.Satisfaction.COST, EqualShares.Completion.NONE),
            new Wigm("scottish-stv", WigmRules.SCOTTISH),
            new Wigm("wigm-stv", WigmRules.REFERENCE),
            new Wigm("wigm-stv-exact", WigmRules.EXACT),
            new Meek("meek-stv", MeekRules.REFERENCE),
            new Meek("meek-stv-exact", MeekRules.GUARDED));

    private Methods() {}

    public static List<Method> all() {
        return ALL;
    }

    public static Optional<Method> named(String name) {
        return ALL.stream().filter(method -> method.name().equals(name)).findFirst();
    }
}
