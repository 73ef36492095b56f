package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.mail.Mail;
import coop.toadlane.membership.Addressees;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells all members that a round was called, so that whoever wants to can take a seat. */
@Component
class RoundLetters {

    private final RoundTable rounds;
    private final Membership membership;
    private final Addressees addressees;
    private final Coops coops;
    private final Mail mail;
    private final Clock clock;

    RoundLetters(RoundTable rounds, Membership membership, Addressees addressees, Coops coops, Mail mail, Clock clock) {
        this.rounds = rounds;
        this.membership = membership;
        this.addressees = addressees;
        this.coops = coops;
        this.mail = mail;
        this.clock = clock;
    }

    /** In the transaction that notes that it was told. */
    void tell(CoopId id, RoundId round) {
        var called = rounds.take(id, round).filter(Round::isUnderWay);
        if (called.isEmpty()) return;
        rounds.told(id, round, clock.instant());
        var coop = coops.of(id);
        for (var person : addressees.of(id, membership.voters(id)))
            mail.send(person.letter("rounds.letter." + called.get().kind() + ".subject", coop.name(), called.get().title())
                .saying("rounds.letter." + called.get().kind() + ".text", person.name(), called.get().authorName(), called.get().title())
                .saying("rounds.letter.how")
                .linking(Sentence.of("rounds.letter.link"), coop.path() + round.path())
                .saying("rounds.letter.where"));
    }
}
