package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.CoopFounded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the books of every co-op that is founded. */
@Component
class NewBooks {

    private final Ledger ledger;

    NewBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void open(CoopFounded founded) {
        ledger.openStandard(new Actor.Clockwork(founded.coop().id()), founded.pattern(), founded.coop().currency());
    }
}
