package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which day it is where a co-op is at home. */
@Component
record Calendar(Coops coops, Clock clock) {

    LocalDate today(CoopId coop) {
        return LocalDate.now(clock.withZone(coops.of(coop).zone()));
    }
}
