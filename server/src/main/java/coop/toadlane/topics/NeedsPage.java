package coop.toadlane.topics;

import coop.toadlane.counting.PairRanking;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two topics to choose between, and all open ones by how much they matter.
 *
 * @param first    and {@code second} are absent when the reader has answered all pairs
 * @param members  who answered
 * @param answered how many pairs the reader has answered
 */
record NeedsPage(
        NeedTable.@Nullable Need first, NeedTable.@Nullable Need second, List<Ranked> ranking, int members, int answered,
        boolean mayAnswer, int skip, Optional<Sentence> problem) implements Page {

    /**
     * A topic's place.
     *
     * @param percent how often it would be preferred to an average one
     * @param low     and {@code high}: between these it lies 19 times out of 20
     * @param sure    how sure its place before the next is
     */
    record Ranked(UUID id, String title, long answers, int percent, int low, int high, Sureness sure) {

        private static final double NINETEEN_OF_TWENTY = 1.96;

        static Ranked of(NeedTable.Need need, PairRanking.Standing place) {
            return new Ranked(
                need.id(), need.title(), place.compared(), percent(place.strength()),
                percent(place.strength() - NINETEEN_OF_TWENTY * place.error()),
                percent(place.strength() + NINETEEN_OF_TWENTY * place.error()), Sureness.of(place.chanceAboveNext()));
        }

        private static int percent(double strength) {
            return (int) Math.round(100 / (1 + Math.exp(-strength)));
        }

        String path() {
            return new TopicId(id).path();
        }
    }

    /** How sure it is that a topic matters more than the next. */
    enum Sureness {

        SURE, LIKELY, OPEN;

        static Sureness of(double chance) {
            if (chance >= 0.95) return SURE;
            return chance >= 0.75 ? LIKELY : OPEN;
        }
    }

    boolean asks() {
        return first != null && second != null && mayAnswer;
    }

    @Override
    public Map<String, Sentence> errors() {
        return problem.map(found -> Map.of("prefer", found)).orElse(Map.of());
    }
}
