package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotText;
import coop.toadlane.decisions.Assembly.Members;
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
    private final SecretVoting voting;
    private final Urn urn;

    SecretVoters(Assembly assembly, SecretVoting voting, Urn urn) {
        this.assembly = assembly;
        this.voting = voting;
        this.urn = urn;
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

    /** Takes a paper, fills it in, and returns the receipt. */
    String vote(Members members, DecisionId decision, Actor.Member voter, Ballot ballot) {
        var slip = stamped(members, decision, voter).filled(decision.value(), 1, BallotText.of(ballot));
        assertThat(put(members, decision, slip)).isEqualTo(new Boxed.Taken(slip.code()));
        return slip.code();
    }
}
