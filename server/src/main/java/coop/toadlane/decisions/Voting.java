package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
    private final Directory directory;
    private final RecordBook record;

    Voting(Proposals proposals, Options options, Voters voters, Ballots ballots, Directory directory, RecordBook record) {
        this.proposals = proposals;
        this.options = options;
        this.voters = voters;
        this.ballots = ballots;
        this.directory = directory;
        this.record = record;
    }

    Voted cast(Actor.Member voter, DecisionId id, Vote vote, Instant now) {
        var proposal = proposals.readForVoting(voter.coop(), id);
        var refusal = whyNot(proposal, voter.membership(), now).or(() -> flaw(proposal, vote));
        if (refusal.isPresent()) return new Voted.Refused(refusal.get());
        ballots.put(voter.coop(), id, voter.membership(), vote, now);
        record.append(voter, entry(voter, id, vote));
        return new Voted.Cast();
    }

    /** Gives a ballot back, as if it had not been cast; the record keeps that both happened. */
    Voted takeBack(Actor.Member voter, DecisionId id, Instant now) {
        var proposal = proposals.readForVoting(voter.coop(), id);
        var refusal = whyNot(proposal, voter.membership(), now);
        if (refusal.isPresent()) return new Voted.Refused(refusal.get());
        if (ballots.remove(voter.coop(), id, voter.membership())) record.append(voter, Happened.to(id, "ballot-taken-back"));
        return new Voted.Cast();
    }

    /** Why somebody cannot vote on this now, whatever they say. */
    Optional<Voted.Refusal> whyNot(Proposal proposal, MemberId member, Instant now) {
        return switch (proposal.stage()) {
            case WITHDRAWN -> Optional.of(Voted.Refusal.WITHDRAWN);
            case PASSED, REJECTED -> Optional.of(Voted.Refusal.CLOSED);
            case OPEN -> {
                if (proposal.isBeingCounted(now)) yield Optional.of(Voted.Refusal.PAST_DEADLINE);
                if (!voters.includes(proposal.coop(), proposal.id(), member)) yield Optional.of(Voted.Refusal.NOT_A_VOTER);
                if (!hasStanding(proposal.coop(), member)) yield Optional.of(Voted.Refusal.SUSPENDED);
                yield Optional.empty();
            }
        };
    }

    private boolean hasStanding(CoopId coop, MemberId member) {
        var listing = directory.of(coop, List.of(member)).get(member);
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    private Optional<Voted.Refusal> flaw(Proposal proposal, Vote vote) {
        if (vote.reason().length() > LONGEST_REASON) return Optional.of(Voted.Refusal.REASON_TOO_LONG);
        return switch (proposal.kind()) {
            case SHOW_OF_HANDS, CONSENT -> answerFlaw(proposal.kind(), vote);
            case APPROVAL -> choiceFlaw(proposal, vote);
            case BUDGET -> Optional.of(Voted.Refusal.CLOSED);
        };
    }

    private static Optional<Voted.Refusal> answerFlaw(BallotKind kind, Vote vote) {
        if (!vote.picks().isEmpty() || vote.answer() == null || !kind.answers().contains(vote.answer()))
            return Optional.of(Voted.Refusal.NO_SUCH_ANSWER);
        if (vote.answer() == Answer.OBJECT && vote.reason().isEmpty()) return Optional.of(Voted.Refusal.OBJECTION_WITHOUT_REASON);
        return Optional.empty();
    }

    private Optional<Voted.Refusal> choiceFlaw(Proposal proposal, Vote vote) {
        if (vote.answer() != null) return Optional.of(Voted.Refusal.NO_SUCH_ANSWER);
        if (vote.picks().isEmpty()) return Optional.of(Voted.Refusal.NOTHING_CHOSEN);
        if (new HashSet<>(vote.picks()).size() < vote.picks().size()) return Optional.of(Voted.Refusal.CHOSEN_TWICE);
        var places = options.of(proposal.coop(), proposal.id()).stream().map(Options.Option::place).toList();
        return places.containsAll(vote.picks()) ? Optional.empty() : Optional.of(Voted.Refusal.NO_SUCH_OPTION);
    }

    private static Entry entry(Actor.Member voter, DecisionId id, Vote vote) {
        var said = vote.answer() == null ? vote.picks().toString() : vote.answer().name();
        return Happened.to(id, "ballot-cast").detail(voter.id(), "answer", said).detail(voter.id(), "reason", vote.reason());
    }
}
