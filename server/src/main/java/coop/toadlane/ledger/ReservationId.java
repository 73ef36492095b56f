package coop.toadlane.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a reservation; whoever makes it chooses it, and the transfer that it may become has the same. */
public record ReservationId(@JsonValue UUID value) {

    public static ReservationId next() {
        return new ReservationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
