package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.BallotText;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Paper;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted.Refusal;
import coop.toadlane.urn.Handed;
import coop.toadlane.urn.Put;
import coop.toadlane.urn.Slip;
import coop.toadlane.urn.Urn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret ballots: a member, by name, has one paper stamped; later somebody, by no name, puts a filled-in one into the box.
 * Nothing of this goes to the record before the closing, since it would say when.
 */
@Component
@Transactional
class SecretVoting {

    private final Proposals proposals;
    private final Options options;
    private final Voting voting;
    private final Urn urn;

    SecretVoting(Proposals proposals, Options options, Voting voting, Urn urn) {
        this.proposals = proposals;
        this.options = options;
        this.voting = voting;
        this.urn = urn;
    }

    /** The same envelope may come again and gets the same stamp. */
    PaperHanded hand(Actor.Member voter, DecisionId id, String blinded, Instant now) {
        var proposal = proposals.readForVoting(voter.coop(), id);
        var refusal = notSecret(proposal).or(() -> voting.whyNot(proposal, voter.membership(), now));
        if (refusal.isPresent()) return new PaperHanded.Refused(refusal.get());
        return switch (urn.hand(voter.coop(), id.value(), voter.membership(), blinded)) {
            case Handed.Stamped(var blindStamp) -> new PaperHanded.Stamped(blindStamp);
            case Handed.Before _ -> new PaperHanded.Refused(Refusal.PAPER_TAKEN);
            case Handed.Unreadable _ -> new PaperHanded.Refused(Refusal.PAPER_UNREADABLE);
        };
    }

    Boxed put(CoopId coop, DecisionId id, Slip slip, Instant now) {
        var proposal = proposals.readForVoting(coop, id);
        var refusal = notSecret(proposal).or(() -> Voting.whyNot(proposal, now)).or(() -> flaw(proposal, slip.ballot()));
        if (refusal.isPresent()) return new Boxed.Refused(refusal.get());
        return switch (urn.put(coop, id.value(), slip)) {
            case Put.Taken(var code) -> new Boxed.Taken(code);
            case Put.Outdated _ -> new Boxed.Refused(Refusal.PAPER_OUTDATED);
            case Put.Flawed(var flaw) -> new Boxed.Refused(switch (flaw) {
                case UNREADABLE -> Refusal.PAPER_UNREADABLE;
                case NOT_STAMPED -> Refusal.PAPER_NOT_STAMPED;
                case NOT_SIGNED -> Refusal.PAPER_NOT_SIGNED;
            });
        };
    }

    /** What the page of a secret decision needs, and whether this reader took their paper. */
    Optional<SecretView> view(Proposal proposal, MemberId reader) {
        if (proposal.way().openness() != Openness.SECRET) return Optional.empty();
        var coop = proposal.coop();
        var vote = proposal.id().value();
        var key = urn.key(coop, vote);
        return Optional.of(new SecretView(
            key.text(), key.fingerprint(), reader, urn.hasPaper(coop, vote, reader), urn.papers(coop, vote), urn.ballots(coop, vote)));
    }

    private static Optional<Refusal> notSecret(Proposal proposal) {
        return proposal.way().openness() == Openness.SECRET ? Optional.empty() : Optional.of(Refusal.NOT_SECRET);
    }

    private Optional<Refusal> flaw(Proposal proposal, String text) {
        var ballot = BallotText.read(text);
        return new Paper(proposal.way(), options.count(proposal.coop(), proposal.id())).flaw(new Vote(ballot, ""))
            .or(() -> BallotText.of(ballot).equals(text) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_ANSWER));
    }
}
