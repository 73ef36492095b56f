package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Delegate;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Register;
import coop.toadlane.ui.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes to those who may vote: when a decision opens, and a day before it closes to those who have not voted. */
@Component
class DecisionLetters {

    private final Proposals proposals;
    private final Voters voters;
    private final Directory directory;
    private final Register register;
    private final Identity identity;
    private final Coops coops;
    private final Mail mail;

    DecisionLetters(
            Proposals proposals, Voters voters, Directory directory, Register register, Identity identity, Coops coops, Mail mail) {
        this.proposals = proposals;
        this.voters = voters;
        this.directory = directory;
        this.register = register;
        this.identity = identity;
        this.coops = coops;
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

    private void write(Proposal proposal, String letter, List<MemberId> members) {
        var coop = coops.of(proposal.coop());
        var author = people(proposal.coop(), List.of(proposal.author())).stream().map(Person::name).findFirst().orElse(coop.name());
        for (var person : people(proposal.coop(), members))
            mail.send(person.letter("decisions.letter." + letter + ".subject", coop.name(), proposal.title())
                .saying("decisions.letter." + letter + ".text", person.name(), author, proposal.title(), proposal.closesAt())
                .linking(Sentence.of("decisions.letter.link"), coop.path() + proposal.id().path()));
    }

    private Collection<Person> people(CoopId coop, List<MemberId> members) {
        var persons = directory.of(coop, members).values().stream().flatMap(member -> speakers(coop, member)).distinct().toList();
        return identity.persons(persons).values();
    }

    /** The member in person, or whoever speaks for a member that is a co-op. */
    private Stream<PersonId> speakers(CoopId coop, Directory.Listing member) {
        return member.person().map(Stream::of)
            .orElseGet(() -> register.delegates(coop, member.id()).stream().map(Delegate::person));
    }
}
