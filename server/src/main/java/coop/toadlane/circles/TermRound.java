package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour in which co-ops a term runs out, since it is midnight somewhere. */
@Component
class TermRound {

    private static final Logger LOG = LoggerFactory.getLogger(TermRound.class);

    /** One more than the reminder's, for those who live ahead of the clock. */
    private static final int DAYS_AHEAD = Tenures.REMINDER_DAYS + 1;

    private final JdbcClient db;
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;

    TermRound(JdbcClient db, Scopes scopes, Terms terms, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void walk() {
        for (var coop : due()) {
            try {
                scopes.within(coop, () -> terms.settle(coop));
            } catch (RuntimeException e) {
                LOG.error("The terms of co-op {} were not settled and are looked at again in an hour", coop, e);
            }
        }
    }

    private List<CoopId> due() {
        return db.sql("SELECT due FROM circles.due(:day) AS due")
            .param("day", LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(DAYS_AHEAD))
            .query(UUID.class).list().stream().map(CoopId::new).toList();
    }
}
