package coop.toadlane.decisions;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Way;
import coop.toadlane.discussion.Conversation;
import coop.toadlane.tally.Account;
import coop.toadlane.tally.Bars;
import coop.toadlane.tally.BudgetView;
import coop.toadlane.tally.ClassTally;
import coop.toadlane.tally.Matrix;
import coop.toadlane.tally.Sharing;
import coop.toadlane.tally.Tally;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision from question to act.
 *
 * @param when   how long it stays open, or how it ended
 * @param way    how it is voted on and counted
 * @param rule   that binds it, in words
 * @param classes how each class votes, where the rule looks at classes
 * @param proxies who speaks for whom
 * @param currency of its projects' costs; none where they were brought in from elsewhere
 * @param secret where the ballot is secret
 * @param story  how it was counted, told sentence by sentence; empty while it is open
 * @param again  when the group looks at it again
 * @param typed  by field, what somebody tried to write down just now
 * @param count  every round and duel, once it ended
 * @param leads  whether the reader may close, conclude and try again
 * @param extended the last time that its rule extended it
 * @param early  whether somebody asked to close it before its time
 */
record DecisionPage(
        DecisionId id,
        String title,
        String text,
        String author,
        Origins.@Nullable Origin origin,
        String matter,
        BallotKind kind,
        Way way,
        Stage stage,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        Sentence when,
        List<Sentence> rule,
        Tally tally,
        List<ClassTally> classes,
        List<Sentence> proxies,
        List<Option> options,
        @Nullable BudgetView budget,
        @Nullable String currency,
        Mine mine,
        @Nullable SecretView secret,
        List<Voices.Voice> voices,
        List<ActView> acts,
        @Nullable String outcome,
        @Nullable String outcomeBy,
        Again again,
        Conversation conversation,
        Map<String, String> typed,
        List<Sentence> story,
        @Nullable Account count,
        boolean leads,
        Extensions.@Nullable Extended extended,
        Early early,
        Map<String, Sentence> errors) implements Page {

    /**
     * What the reader said or may say.
     *
     * @param whyNot why they may not vote now
     * @param votes  how many they have
     * @param entrusted who speaks for them as long as they say nothing
     * @param typed  what they cast, or tried to cast just now
     */
    record Mine(@Nullable Sentence whyNot, boolean hasVoted, int votes, @Nullable Sentence entrusted, Vote typed) {

        boolean mayVote() {
            return whyNot == null;
        }
    }

    /** Who asked to close it before its time, and whether the reader is the second person who may confirm that. */
    record Early(@Nullable String askedBy, boolean mayConfirm) {}

    /** An act with what it would do and what came of it. */
    record ActView(
            String kind, PlannedActs.Stage stage, List<Sentence> effects, List<Sentence> obstacles,
            @Nullable Sentence said, @Nullable String path) {}

    /** What was typed where it was refused, else what stands. */
    String typed(String field, @Nullable Object standing) {
        if (typed.containsKey(field)) return typed.get(field);
        return standing == null ? "" : standing.toString();
    }

    /** Where a newer decision that changes this one is drafted. */
    String changing() {
        return "/decisions/new?origin=" + EarlierDecisions.origin(id);
    }

    /** How often, and why; it has been. */
    Sentence extendedInWords() {
        var last = Objects.requireNonNull(extended);
        return Sentence.of(
            isOpen() ? "decisions.extended.OPEN" : "decisions.extended.ENDED", last.turn(), last.tookPart(), last.needed(), last.until());
    }

    boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /** Those who vote see how it stands once they have. */
    boolean showsTally() {
        return !isOpen() || !way.openness().hidesStanding() && (mine.hasVoted() || !mine.mayVote());
    }

    /** Whether members may let others vote for them on it. */
    boolean delegable() {
        return rule.stream().anyMatch(said -> said.key().equals("rule.delegable"));
    }

    /** Whether a count by the rule goes on while it is open. */
    boolean showsStanding() {
        return isOpen() && way.isByRule();
    }

    /** What a project costs, as money where the currency is known. */
    Object cost(BigDecimal amount) {
        return BudgetView.told(amount, currency);
    }

    List<Bars> bars() {
        return count == null ? List.of() : Bars.of(count, options);
    }

    /** Once a fund was shared out. */
    @Nullable Sharing sharing() {
        var shared = count != null && way.method() != null && way.method().picture() == Method.Picture.SHARES;
        return shared ? Sharing.of(way, Objects.requireNonNull(count), options, Objects.requireNonNull(currency)) : null;
    }

    Matrix matrix() {
        return Matrix.of(Objects.requireNonNull(count), options);
    }

    /** Those whose ballot says more than an answer. */
    List<Voices.Voice> told() {
        return voices.stream().filter(voice -> voice.answer() == null || !voice.reason().isEmpty()).toList();
    }

    /** Those who only gave this answer. */
    List<Voices.Voice> only(Answer answer) {
        return voices.stream().filter(voice -> voice.answer() == answer && voice.reason().isEmpty()).toList();
    }

    boolean maySomebodyClose() {
        return isOpen() && leads && tally.isComplete() && early.askedBy() == null;
    }

    /** Whether the reader is the second of the two who close it early. */
    boolean mayConfirmClosing() {
        return isOpen() && tally.isComplete() && early.mayConfirm();
    }

    boolean hasFailed() {
        return failedAt() >= 0;
    }

    /** The place, from 0, of the act that could not be done; -1 if there is none. */
    int failedAt() {
        return acts.stream().map(ActView::stage).toList().indexOf(PlannedActs.Stage.FAILED);
    }
}
