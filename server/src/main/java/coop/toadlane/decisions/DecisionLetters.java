package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Addressees;
import coop.toadlane.replies.ReplyAddresses;
import coop.toadlane.ui.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes to those who may vote: when a decision opens, and a day before it closes, or when it was extended, to those who
 * have not voted.
 */
@Component
class DecisionLetters {

    private final Proposals proposals;
    private final Voters voters;
    private final Addressees addressees;
    private final Coops coops;
    private final ReplyAddresses replies;
    private final Mail mail;

    DecisionLetters(
            Proposals proposals, Voters voters, Addressees addressees, Coops coops, ReplyAddresses replies, Mail mail) {
        this.proposals = proposals;
        this.voters = voters;
        this.addressees = addressees;
        this.coops = coops;
        this.replies = replies;
        this.mail = mail;
    }

    void tell(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        if (proposal.stage() == Stage.OPEN) write(proposal, "opened", voters.toWrite(coop, id, false));
    }

    void remind(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        if (proposal.stage() == Stage.OPEN) write(proposal, "reminder", voters.toWrite(coop, id, true));
    }

    /** To those without whom too few had voted. */
    void extended(CoopId coop, DecisionId id) {
        var proposal = proposals.read(coop, id);
        if (proposal.stage() == Stage.OPEN) write(proposal, "extended", voters.toWrite(coop, id, true));
    }

    private void write(Proposal proposal, String letter, List<MemberId> members) {
        var coop = coops.of(proposal.coop());
        var author = addressees.of(proposal.coop(), List.of(proposal.author())).stream().map(Person::name).findFirst().orElse(coop.name());
        for (var person : addressees.of(proposal.coop(), members)) {
            var written = person.letter("decisions.letter." + letter + ".subject", coop.name(), proposal.title())
                .saying("decisions.letter." + letter + ".text", person.name(), author, proposal.title(), proposal.closesAt())
                .linking(Sentence.of("decisions.letter.link"), coop.path() + proposal.id().path());
            mail.send(replies.invite(proposal.coop(), proposal.id().value(), person, written));
        }
    }
}
