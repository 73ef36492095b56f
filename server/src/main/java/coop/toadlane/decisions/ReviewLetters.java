package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Addressees;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Roles;
import coop.toadlane.membership.Standing;
import coop.toadlane.ui.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Writes to who put a decision to the members, and to those whose role it is to facilitate, on the day on which the group looks
 * at it again. Where every member may facilitate it is nobody's role.
 */
@Component
class ReviewLetters {

    private static final String ROLE = "role:";

    private final Proposals proposals;
    private final ReviewDays days;
    private final Membership membership;
    private final Roles roles;
    private final Directory directory;
    private final Addressees addressees;
    private final Coops coops;
    private final Mail mail;

    ReviewLetters(
            Proposals proposals, ReviewDays days, Membership membership, Roles roles, Directory directory, Addressees addressees,
            Coops coops, Mail mail) {
        this.proposals = proposals;
        this.days = days;
        this.membership = membership;
        this.roles = roles;
        this.directory = directory;
        this.addressees = addressees;
        this.coops = coops;
        this.mail = mail;
    }

    void write(CoopId id, DecisionId decision) {
        var proposal = proposals.read(id, decision);
        var coop = coops.of(id);
        days.of(id, decision).ifPresent(day -> {
            for (var person : addressees.of(id, concerned(proposal)))
                mail.send(person.letter("decisions.letter.again.subject", coop.name(), proposal.title())
                    .saying("decisions.letter.again.text", person.name(), proposal.title(), day)
                    .linking(Sentence.of("decisions.letter.again.link"), coop.path() + decision.path() + "#again"));
        });
    }

    private List<MemberId> concerned(Proposal proposal) {
        var concerned = new HashSet<MemberId>();
        concerned.add(proposal.author());
        var holders = roles.holders(proposal.coop());
        for (var holder : membership.bylaws(proposal.coop()).powers().getOrDefault(Decisions.FACILITATE.name(), Set.of()))
            if (holder.startsWith(ROLE)) concerned.addAll(holders.getOrDefault(holder.substring(ROLE.length()), List.of()));
        return directory.of(proposal.coop(), concerned).values().stream()
            .filter(listing -> listing.standing() == Standing.MEMBER).map(Directory.Listing::id).toList();
    }
}
