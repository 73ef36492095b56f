package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.record.RecordBook;
import coop.toadlane.tally.Account;
import coop.toadlane.tally.Ruling;
import coop.toadlane.ui.NotFound;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a decision, once: counts it by its rule and carries it out, or lets its author withdraw it. */
@Component
@Transactional
class Closing {

    private final Proposals proposals;
    private final Options options;
    private final Roll roll;
    private final Count count;
    private final Closures closures;
    private final Turnouts turnouts;
    private final Extending extending;
    private final Errands errands;
    private final EarlyClosings earlyClosings;
    private final Unnaming unnaming;
    private final CarryingOut carryingOut;
    private final RecordBook record;
    private final Happened happened;
    private final ApplicationEventPublisher events;

    Closing(
            Proposals proposals, Options options, Roll roll, Count count, Closures closures, Turnouts turnouts,
            Extending extending, Errands errands, EarlyClosings earlyClosings, Unnaming unnaming, CarryingOut carryingOut,
            RecordBook record, Happened happened, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.options = options;
        this.roll = roll;
        this.count = count;
        this.closures = closures;
        this.turnouts = turnouts;
        this.extending = extending;
        this.errands = errands;
        this.earlyClosings = earlyClosings;
        this.unnaming = unnaming;
        this.carryingOut = carryingOut;
        this.record = record;
        this.happened = happened;
        this.events = events;
    }

    /** Because its time is over. */
    Closed onTime(CoopId coop, DecisionId id, Instant now) {
        var proposal = proposals.readForClosing(coop, id);
        if (proposal.stage() != Stage.OPEN) {
            errands.drop(coop, id, Errands.Kind.CLOSE);
            return new Closed.Already(proposal.stage());
        }
        if (now.isBefore(proposal.closesAt())) return new Closed.TooEarly();
        return close(proposal, new Actor.Clockwork(coop), now);
    }

    /** Before its time, which needs that everybody has voted, and a second voter who confirms it where there is one. */
    Closed early(Actor.Member by, DecisionId id, Instant now) {
        var proposal = proposals.readForClosing(by.coop(), id);
        var confirms = earlyClosings.mayConfirm(proposal, by.membership());
        if (!confirms) mustLead(proposal, by);
        if (proposal.stage() != Stage.OPEN) return new Closed.Already(proposal.stage());
        if (now.isBefore(proposal.closesAt()) && roll.count(proposal) < proposal.voters()) return new Closed.TooEarly();
        if (now.isBefore(proposal.closesAt()) && proposal.voters() > 1 && !confirms) {
            earlyClosings.ask(proposal, by.membership(), now);
            return new Closed.Waiting();
        }
        return close(proposal, by, now);
    }

    /** What a round brought, if nobody is left who could still answer. */
    Closed whenAllAreAsked(Actor.Member by, DecisionId id, Instant now) {
        var proposal = proposals.readForClosing(by.coop(), id);
        if (proposal.stage() != Stage.OPEN) return new Closed.Already(proposal.stage());
        if (now.isBefore(proposal.closesAt()) && roll.count(proposal) < proposal.voters()) return new Closed.TooEarly();
        return close(proposal, by, now);
    }

    /** False if it had ended before. */
    boolean withdraw(Actor.Member author, DecisionId id, Instant now) {
        var proposal = proposals.readForClosing(author.coop(), id);
        mustLead(proposal, author);
        if (!proposal.isOpenAt(now)) return false;
        proposals.end(proposal, Stage.WITHDRAWN, now);
        unnaming.withdrawn(proposal);
        record.append(author, happened.to(proposal, "withdrawn"));
        events.publishEvent(new DecisionEnded(proposal.coop(), proposal.id(), false));
        return true;
    }

    /** Carries out again what failed; true if nothing is left undone. */
    boolean retry(Actor.Member by, DecisionId id, Instant now) {
        var proposal = proposals.readForClosing(by.coop(), id);
        mustLead(proposal, by);
        if (proposal.stage() != Stage.PASSED) throw new NotFound();
        return carryingOut.carryOut(proposal, now);
    }

    static boolean leads(Proposal proposal, Actor.Member member) {
        return member.may(Decisions.FACILITATE) || proposal.author().equals(member.membership()) && member.may(Decisions.PROPOSE);
    }

    /** The author, while they may propose, or whoever facilitates. */
    static void mustLead(Proposal proposal, Actor.Member member) {
        if (!leads(proposal, member)) member.must(Decisions.FACILITATE);
    }

    private Closed close(Proposal proposal, Actor by, Instant now) {
        var choices = options.of(proposal.coop(), proposal.id());
        var counted = count.of(proposal, choices);
        var tally = counted.tally();
        if (proposal.isBeingCounted(now)) {
            var until = extending.extend(proposal, tally, now);
            if (until.isPresent()) return new Closed.Extended(until.get());
        }
        errands.drop(proposal.coop(), proposal.id(), Errands.Kind.CLOSE);
        var passed = tally.ruling() == Ruling.PASSED;
        proposals.end(proposal, passed ? Stage.PASSED : Stage.REJECTED, now);
        closures.insert(proposal, counted);
        turnouts.insert(proposal, counted.proxies(), now);
        options.counted(proposal.coop(), proposal.id(), counted.options());
        record.append(by, unnaming.closed(proposal, happened.to(proposal, passed ? "passed" : "rejected")
            .fact("voters", tally.voters()).fact("took-part", tally.tookPart()).fact("ruling", tally.ruling().name())
            .fact("agree", tally.agree()).fact("abstain", tally.abstain()).fact("against", tally.against())
            .fact("blocked", tally.blocked()).fact("votes", tally.votes())
            .fact("elected", counted.account().map(Account::elected).orElse(List.of()))));
        if (passed) carryingOut.carryOut(proposal, now);
        events.publishEvent(new DecisionEnded(proposal.coop(), proposal.id(), passed));
        return new Closed.Counted(passed);
    }
}
