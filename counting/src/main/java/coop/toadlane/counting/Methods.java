package coop.toadlane.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods that there are. */
public final class Methods {

    private static final List<Method> ALL = List.of(
            new Greedy(),
            new Knapsack(),
            new EqualShares(EqualShares.Satisfaction.COST, EqualShares.Completion.NONE),
            new Wigm("scottish-stv", WigmRules.SCOTTISH),
            new Wigm("wigm-stv", WigmRules.REFERENCE),
            new Wigm("wigm-stv-exact", WigmRules.EXACT),
            new Meek("meek-stv", MeekRules.REFERENCE),
            new Meek("meek-stv-exact", MeekRules.GUARDED),
            new Tallied("plurality", Tally.PLURALITY),
            new Tallied("approval", Tally.APPROVAL),
            new Bloc(),
            new Harmony("sequential-pav", Harmony.Reckoning.THIELE),
            new Harmony("phragmen", Harmony.Reckoning.PHRAGMEN),
            new Tallied("score", Tally.SCORE),
            new Dots(0),
            new Tallied("borda", Tally.BORDA),
            new Runoff(),
            new Star(),
            new ScoreShares("allocated-score", ScoreShares.Reweighing.ALLOCATED),
            new ScoreShares("reweighted-range", ScoreShares.Reweighing.REWEIGHTED),
            new ScoreShares("spent-score", ScoreShares.Reweighing.SPENT),
            new Paired("condorcet", Orders::condorcet),
            new Paired("schulze", Orders::schulze),
            new Paired("ranked-pairs", RankedPairs::order),
            new Paired("minimax", Orders::minimax));

    /** What other programs call them. */
    private static final Map<String, String> ALSO_CALLED = Map.of(
            "bloc-star", "star",
            "allocated", "allocated-score",
            "rrv", "reweighted-range",
            "sss", "spent-score",
            "mes", "equal-shares");

    private Methods() {}

    public static List<Method> all() {
        return ALL;
    }

    public static Optional<Method> named(String name) {
        var own = ALSO_CALLED.getOrDefault(name, name);
        return ALL.stream().filter(method -> method.name().equals(own)).findFirst();
    }
}
