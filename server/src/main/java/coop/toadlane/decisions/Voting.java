package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Paper;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes ballots until a decision closes, changes them and gives them back. */
@Component
@Transactional
class Voting {

    private static final int LONGEST_REASON = 2_000;

    private final Proposals proposals;
    private final Options options;
    private final Voters voters;
    private final Ballots ballots;
    private final RecordBook record;

    Voting(Proposals proposals, Options options, Voters voters, Ballots ballots, RecordBook record) {
        this.proposals = proposals;
        this.options = options;
        this.voters = voters;
        this.ballots = ballots;
        this.record = record;
    }

    Voted cast(Actor.Member voter, DecisionId id, Vote vote, Instant now) {
        var proposal = proposals.readForVoting(voter.coop(), id);
        var refusal = whyNot(proposal, voter.membership(), now).or(() -> secret(proposal)).or(() -> flaw(proposal, vote));
        if (refusal.isPresent()) return new Voted.Refused(refusal.get());
        ballots.put(voter.coop(), id, voter.membership(), vote, now);
        record.append(voter, entry(voter, proposal, vote));
        return new Voted.Cast();
    }

    /** Gives a ballot back, as if it had not been cast; the record keeps that both happened. */
    Voted takeBack(Actor.Member voter, DecisionId id, Instant now) {
        var proposal = proposals.readForVoting(voter.coop(), id);
        var refusal = whyNot(proposal, voter.membership(), now).or(() -> secret(proposal));
        if (refusal.isPresent()) return new Voted.Refused(refusal.get());
        if (ballots.remove(voter.coop(), id, voter.membership())) record.append(voter, Happened.to(id, "ballot-taken-back"));
        return new Voted.Cast();
    }

    /** Why somebody cannot vote on this now, whatever they say. */
    Optional<Voted.Refusal> whyNot(Proposal proposal, MemberId member, Instant now) {
        return whyNot(proposal, now).or(() -> whyNot(proposal, member));
    }

    /** Why nobody can vote on this now. */
    static Optional<Voted.Refusal> whyNot(Proposal proposal, Instant now) {
        return switch (proposal.stage()) {
            case WITHDRAWN -> Optional.of(Voted.Refusal.WITHDRAWN);
            case PASSED, REJECTED -> Optional.of(Voted.Refusal.CLOSED);
            case OPEN -> {
                if (now.isBefore(proposal.openedAt())) yield Optional.of(Voted.Refusal.CLOCK_SET_BACK);
                yield proposal.isBeingCounted(now) ? Optional.of(Voted.Refusal.PAST_DEADLINE) : Optional.empty();
            }
        };
    }

    private Optional<Voted.Refusal> whyNot(Proposal proposal, MemberId member) {
        var standing = voters.standing(proposal.coop(), proposal.id(), member);
        if (standing.isEmpty()) return Optional.of(Voted.Refusal.NOT_A_VOTER);
        return standing.get() == Standing.MEMBER ? Optional.empty() : Optional.of(Voted.Refusal.SUSPENDED);
    }

    /** By name nobody votes where the ballot is secret. */
    private static Optional<Voted.Refusal> secret(Proposal proposal) {
        return proposal.way().openness() == Openness.SECRET ? Optional.of(Voted.Refusal.BY_SECRET_BALLOT) : Optional.empty();
    }

    private Optional<Voted.Refusal> flaw(Proposal proposal, Vote vote) {
        if (vote.reason().length() > LONGEST_REASON) return Optional.of(Voted.Refusal.REASON_TOO_LONG);
        var choices = proposal.kind().answers().isEmpty() ? options.count(proposal.coop(), proposal.id()) : 0;
        return new Paper(proposal.way(), choices).flaw(vote);
    }

    /** What is hidden until the end is not told by the record either. */
    private static Entry entry(Actor.Member voter, Proposal proposal, Vote vote) {
        var entry = Happened.to(proposal.id(), "ballot-cast");
        if (proposal.hides()) return entry;
        var answered = entry.detail(voter.id(), "answer", vote.told());
        return vote.reason().isEmpty() ? answered : answered.detail(voter.id(), "reason", vote.reason());
    }
}
