package coop.toadlane.rounds;

import coop.toadlane.membership.Act;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round as one reader sees it.
 *
 * @param version  of the text that is talked about, counted from 1
 * @param diff     what the last amendment changed; empty if there was none
 * @param role     what somebody is elected for, below the co-op's own path
 * @param nominee  who is proposed for the role
 * @param term     the last day of the role's term
 * @param foretold what will be done if all consent
 * @param ranking  who was named for the role, once that is open
 * @param said     what was said before, the newest first
 * @param ready    whether all who are there consent
 */
record RoundPage(
        RoundId id, RoundKind kind, String title, String text, int version, List<WordDiff.Piece> diff, String author,
        String facilitator, RoundState state, Step step, int pass, @Nullable Instant until, Instant calledAt,
        @Nullable String decisionPath, @Nullable String role, @Nullable String nominee, @Nullable LocalDate term,
        List<Act.Foretold> foretold, List<Chair> chairs, Mine mine, List<Nominations.Named> ranking,
        List<Word> objections, List<Chapter> said, boolean leads, boolean ready, List<String> members, Typed typed,
        Map<String, Sentence> errors) implements Page {

    /** Somebody who sits there, and how far they are in this step. */
    record Chair(String name, String member, boolean isTheirTurn, @Nullable Word said, boolean isMine, boolean objects) {}

    /** What the reader may do now. */
    record Mine(boolean sits, boolean maySpeak, boolean isMyTurn, boolean waitsForOthers, @Nullable Word said, boolean objects) {

        /** Whether the reader's own word is what the page is for now. */
        boolean isAwaited() {
            return maySpeak && said == null;
        }
    }

    /** What was said at one step of one pass. */
    record Chapter(Step step, int pass, List<Word> words) {}

    /** What somebody typed that was refused just now. */
    record Typed(String stance, String about, String text) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    boolean isUnderWay() {
        return state == RoundState.UNDER_WAY;
    }

    List<Step> steps() {
        return kind.steps();
    }

    boolean isOver(Step other) {
        return steps().indexOf(other) < steps().indexOf(step);
    }

    /** Where moving on leads to; none where something else has to be done first. */
    @Nullable Step next() {
        return switch (step) {
            case PRESENT, CLARIFY, REACT, NOMINATE, EXPLAIN, CHANGE -> kind.after(step).orElseThrow();
            case CONSENT -> kind == RoundKind.PROPOSAL && !objections.isEmpty() ? Step.AMEND : null;
            case AMEND, PROPOSE -> null;
        };
    }

    @Nullable Step back() {
        return step == Step.EXPLAIN ? null : kind.before(step).orElse(null);
    }

    /** What the form of the reader's own words holds. */
    String words() {
        return !typed.text().isEmpty() || mine.said() == null ? typed.text() : mine.said().text();
    }

    String about() {
        return !typed.about().isEmpty() || mine.said() == null ? typed.about() : mine.said().aboutName();
    }

    String stance() {
        return !typed.stance().isEmpty() || mine.said() == null ? typed.stance() : mine.said().stance().name();
    }
}
