package coop.toadlane.ledger;

import coop.toadlane.actor.Scopes;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Frees what was set aside and never used, once its time has come; also what came due while the program was down. */
@Component
class ReserveRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReserveRound.class);

    private final Reserve reserve;
    private final Reservations reservations;
    private final Scopes scopes;
    private final Clock clock;

    ReserveRound(Reserve reserve, Reservations reservations, Scopes scopes, Clock clock) {
        this.reserve = reserve;
        this.reservations = reservations;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void go() {
        for (var coop : reservations.coopsWithExpired(clock.instant())) {
            try {
                scopes.within(coop, () -> reserve.expire(coop));
            } catch (RuntimeException e) {
                LOG.error("What expired in co-op {} is still set aside and is looked at again in a moment", coop, e);
            }
        }
    }
}
