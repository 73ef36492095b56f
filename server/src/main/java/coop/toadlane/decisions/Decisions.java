package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What members do about decisions. Each verb works at the clock's time; the ones that take a time are for telling what
 * happened before, such as a story or a co-op that moves in with its past.
 */
@Component
public class Decisions {

    /** Putting something to the members. */
    public static final Power PROPOSE = new Power("decisions.propose");

    /** Looking after decisions of others: withdrawing, closing when all have voted, trying a failed act again. */
    public static final Power FACILITATE = new Power("decisions.facilitate");

    private final Drafts drafts;
    private final Opening opening;
    private final Settling settling;
    private final Voting voting;
    private final Closing closing;
    private final Concluding concluding;
    private final Sources sources;
    private final EarlierDecisions earlier;
    private final Budgets budgets;
    private final ReviewDays reviewDays;
    private final Headlines headlines;
    private final Clock clock;

    Decisions(
            Drafts drafts, Opening opening, Settling settling, Voting voting, Closing closing, Concluding concluding,
            Sources sources, EarlierDecisions earlier, Budgets budgets, ReviewDays reviewDays, Headlines headlines, Clock clock) {
        this.drafts = drafts;
        this.opening = opening;
        this.settling = settling;
        this.voting = voting;
        this.closing = closing;
        this.concluding = concluding;
        this.sources = sources;
        this.earlier = earlier;
        this.budgets = budgets;
        this.reviewDays = reviewDays;
        this.headlines = headlines;
        this.clock = clock;
    }

    public Proposed open(Actor.Member author, Draft draft) {
        return open(author, draft, clock.instant());
    }

    public Proposed open(Actor.Member author, Draft draft, Instant at) {
        return opening.open(author, draft, at);
    }

    /** Tells the room that a decision came out of, by the name that the form carried along; none where it is blank. */
    public void cameOutOf(Actor.Member author, DecisionId decision, String origin) {
        sources.opened(author, decision, origin);
    }

    /** What the form of a decision that changes an earlier one begins with; nothing where the origin names none. */
    public Map<String, String> fields(CoopId coop, String origin) {
        return earlier.fields(coop, origin);
    }

    /** Brings in a budget that was voted on elsewhere, with every ballot and without its voter's name. */
    public DecisionId bringIn(Actor.Member author, BroughtIn budget) {
        return budgets.bringIn(author, budget, clock.instant());
    }

    /** What stands in the way of putting a draft to the members, by field of its form. */
    public Map<String, Sentence> problems(CoopId coop, Draft draft) {
        return drafts.problems(coop, draft);
    }

    /** What passing it would do, act by act, and what would stop each of them today. */
    public List<Act.Foretold> foretell(CoopId coop, Draft draft) {
        return drafts.foretell(coop, draft);
    }

    /** Brings what those present at a round agreed on before all members, with their consents. */
    public Settled settle(Actor.Member by, Settlement settlement) {
        return settle(by, settlement, clock.instant());
    }

    public Settled settle(Actor.Member by, Settlement settlement, Instant at) {
        return settling.settle(by, settlement, at);
    }

    public Voted vote(Actor.Member voter, DecisionId decision, Vote vote) {
        return vote(voter, decision, vote, clock.instant());
    }

    public Voted vote(Actor.Member voter, DecisionId decision, Vote vote, Instant at) {
        return voting.cast(voter, decision, vote, at);
    }

    public Voted takeBack(Actor.Member voter, DecisionId decision) {
        return takeBack(voter, decision, clock.instant());
    }

    Voted takeBack(Actor.Member voter, DecisionId decision, Instant at) {
        return voting.takeBack(voter, decision, at);
    }

    /** Counts a decision whose time is over at that moment, and carries it out. */
    public Closed close(CoopId coop, DecisionId decision, Instant at) {
        return closing.onTime(coop, decision, at);
    }

    /** Counts a decision before its time, if everybody has voted. */
    public Closed closeEarly(Actor.Member by, DecisionId decision) {
        return closing.early(by, decision, clock.instant());
    }

    /** False if it had ended before. */
    public boolean withdraw(Actor.Member author, DecisionId decision) {
        return closing.withdraw(author, decision, clock.instant());
    }

    /** Carries out again what failed; true if nothing is left undone. */
    public boolean retry(Actor.Member by, DecisionId decision) {
        return closing.retry(by, decision, clock.instant());
    }

    public Concluded conclude(Actor.Member author, DecisionId decision, String text) {
        return conclude(author, decision, text, "", clock.instant());
    }

    public Concluded conclude(Actor.Member author, DecisionId decision, String text, String again) {
        return conclude(author, decision, text, again, clock.instant());
    }

    /** Says in the group's own words what it decided, and perhaps the day ({@code 2027-05-04}) on which it looks at it again. */
    public Concluded conclude(Actor.Member author, DecisionId decision, String text, String again, Instant at) {
        return concluding.conclude(author, decision, text, again, at);
    }

    /** Decisions that the group wanted to look at again by now, and that this member put to it or facilitates. */
    public List<Headline> toLookAtAgain(Actor.Member member, int limit) {
        return headlines.toLookAtAgain(member.coop(), member.membership(), member.may(FACILITATE), clock.instant(), limit);
    }

    /** The next decisions to be looked at again. */
    public List<ReviewAhead> reviewsAhead(CoopId coop, int limit) {
        return reviewDays.ahead(coop, clock.instant(), limit);
    }

    /** Open decisions that a member may vote on and has not, the most urgent first. */
    public List<Headline> waitingFor(CoopId coop, MemberId member, int limit) {
        return headlines.waitingFor(coop, member, clock.instant(), limit);
    }

    /** These decisions, in the order in which they were opened; what is not there is left out. */
    public List<Headline> headlines(CoopId coop, Collection<DecisionId> ids) {
        return headlines.of(coop, ids);
    }

    /** The last decisions that were counted, the newest first. */
    public List<Headline> recentlyDecided(CoopId coop, int limit) {
        return headlines.recentlyDecided(coop, limit);
    }
}
