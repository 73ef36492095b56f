package coop.toadlane.funding;

import coop.toadlane.discussion.Conversation;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An idea: what it says, what it costs, what came of it, and what is said about it.
 *
 * @param mine      whether the reader wrote it
 * @param mayRun    whether the reader reviews it
 * @param mayReport whether the reader may say how it goes
 * @param typed     what somebody typed into one of its forms that was refused
 */
record IdeaPage(
        Idea idea, FundingRound round, Phase phase, List<Idea.Earlier> earlier, List<Report> reports, Conversation conversation,
        LocalDate today, boolean mine, boolean mayRun, boolean mayReport, Map<String, String> typed, Map<String, Sentence> errors)
        implements Page {

    boolean mayWord() {
        return mine && phase == Phase.IDEAS && idea.stage() == IdeaStage.PROPOSED;
    }

    boolean mayWithdraw() {
        return mine && round.isBeforeVoting() && idea.stage().isUnderReview();
    }

    boolean mayReview() {
        return mayRun && round.isBeforeVoting() && idea.stage().isUnderReview();
    }

    boolean isOverdue() {
        return idea.isOverdue(round.deliverBy(), today);
    }

    String typed(String field, String usual) {
        return typed.getOrDefault(field, usual);
    }

    /** What a review starts from: its cost, else what it wants. */
    String costTyped() {
        var known = idea.cost() != null ? idea.cost() : idea.wanted();
        return typed("cost", known == null ? "" : round.money(known).plain());
    }

    @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : round.money(minor);
    }
}
