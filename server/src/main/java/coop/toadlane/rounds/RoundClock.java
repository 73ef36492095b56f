package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of rounds that were called, and moves those on whose step had its time. */
@Component
class RoundClock {

    private static final Logger LOG = LoggerFactory.getLogger(RoundClock.class);

    private record Due(UUID coopId, UUID id, boolean told) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final RoundLetters letters;
    private final Facilitating facilitating;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundClock(
            JdbcClient db, Scopes scopes, RoundLetters letters, Facilitating facilitating, PlatformTransactionManager transactions,
            Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.letters = letters;
        this.facilitating = facilitating;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000)
    void walk() {
        for (var due : due()) {
            try {
                scopes.within(new CoopId(due.coopId()), () -> transaction.executeWithoutResult(_ -> settle(due)));
            } catch (RuntimeException e) {
                LOG.error("Round {} could not be told of or moved on; it is looked at again", due.id(), e);
            }
        }
    }

    private void settle(Due due) {
        if (due.told()) facilitating.timeIsOver(new CoopId(due.coopId()), new RoundId(due.id()));
        else letters.tell(new CoopId(due.coopId()), new RoundId(due.id()));
    }

    private List<Due> due() {
        return db.sql("SELECT coop_id, id, told FROM rounds.due(:now)").param("now", Timestamp.from(clock.instant()))
            .query(Due.class).list();
    }
}
