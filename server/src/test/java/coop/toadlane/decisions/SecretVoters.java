package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotText;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.urn.BlankPaper;
import coop.toadlane.urn.BoxKey;
import coop.toadlane.urn.Slip;
import coop.toadlane.urn.StampedPaper;
import coop.toadlane.urn.Urn;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Members with their papers, as their browsers would act for them. */
@Component
class SecretVoters {

    private final Assembly assembly;
    private final Decisions decisions;
    private final SecretVoting voting;
    private final Urn urn;

    SecretVoters(Assembly assembly, Decisions decisions, SecretVoting voting, Urn urn) {
        this.assembly = assembly;
        this.decisions = decisions;
        this.voting = voting;
        this.urn = urn;
    }

    static Draft van(Openness openness) {
        return Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY).asking(Ask.BY_RULE.as(openness));
    }

    BlankPaper blank(Members members, DecisionId decision) {
        return BlankPaper.fresh(key(members, decision));
    }

    BoxKey key(Members members, DecisionId decision) {
        return assembly.within(members, () -> urn.key(members.coop().id(), decision.value()));
    }

    PaperHanded hand(Members members, DecisionId decision, Actor.Member voter, String blinded) {
        return hand(members, decision, voter, blinded, Assembly.TUESDAY);
    }

    PaperHanded hand(Members members, DecisionId decision, Actor.Member voter, String blinded, Instant at) {
        return assembly.within(members, () -> voting.hand(voter, decision, blinded, at));
    }

    StampedPaper stamped(Members members, DecisionId decision, Actor.Member voter) {
        var blank = blank(members, decision);
        return switch (hand(members, decision, voter, blank.blinded())) {
            case PaperHanded.Stamped(var blindStamp) -> blank.stamped(blindStamp);
            case PaperHanded.Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    Boxed put(Members members, DecisionId decision, Slip slip) {
        return put(members, decision, slip, Assembly.TUESDAY);
    }

    Boxed put(Members members, DecisionId decision, Slip slip, Instant at) {
        return assembly.within(members, () -> voting.put(members.coop().id(), decision, slip, at));
    }

    /** With a paper where the vote is secret, else by name. */
    void vote(Members members, DecisionId decision, Openness openness, Actor.Member voter, Answer answer) {
        if (openness == Openness.SECRET) vote(members, decision, voter, new Ballot.Answered(answer));
        else assembly.within(members, () -> decisions.vote(voter, decision, Vote.of(answer)));
    }

    /** Takes a paper, fills it in, and returns the receipt. */
    String vote(Members members, DecisionId decision, Actor.Member voter, Ballot ballot) {
        var slip = stamped(members, decision, voter).filled(decision.value(), 1, BallotText.of(ballot));
        assertThat(put(members, decision, slip)).isEqualTo(new Boxed.Taken(slip.code()));
        return slip.code();
    }
}
