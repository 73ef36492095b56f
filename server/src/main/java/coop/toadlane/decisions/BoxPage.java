package coop.toadlane.decisions;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All ballots of a decision, without names.
 *
 * @param more    how many ballots there are beyond those shown
 * @param key     the fingerprint of the key under which papers were stamped; none where names were cut off
 * @param holders who took a paper
 * @param sha256  of the list, as the record has it
 */
record BoxPage(
        DecisionId id, String title, Openness openness, List<Line> ballots, int more, @Nullable String key, List<String> holders,
        @Nullable String sha256) implements Page {

    static final int SHOWN = 1_000;

    /** A ballot; {@code code} only where its voter has a receipt. */
    record Line(@Nullable String code, @Nullable Answer answer, List<Sentence> chosen, String reason) {}
}
