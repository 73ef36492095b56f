package coop.toadlane.topics;

import coop.toadlane.counting.PairRanking.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses what to ask a member next: the topic that fewest were asked about, against the one nearest to it in strength; an
 * answer tells most where the outcome is open. Nobody is asked the same twice.
 */
final class NextPair {

    private NextPair() {}

    static Optional<NeedTable.Pair> of(List<Standing> ranking, Set<NeedTable.Pair> answered, int skip) {
        return ranking.stream().sorted(Comparator.comparingLong(NextPair::answers).thenComparing(NextPair::id))
            .flatMap(least -> ranking.stream()
                .filter(other -> !id(other).equals(id(least)))
                .sorted(Comparator.comparingDouble((Standing other) -> Math.abs(other.strength() - least.strength()))
                    .thenComparingLong(NextPair::answers).thenComparing(NextPair::id))
                .map(other -> NeedTable.Pair.of(UUID.fromString(id(least)), UUID.fromString(id(other)))))
            .filter(pair -> !answered.contains(pair)).distinct().skip(skip).findFirst();
    }

    private static long answers(Standing standing) {
        return standing.compared();
    }

    private static String id(Standing standing) {
        return standing.option().id();
    }
}
