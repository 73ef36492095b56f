package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers entries after they were committed, and signs the new head. Those who append never wait for each other: only one
 * sequencer at a time works on a record, whichever program it runs in.
 */
@Component
class Sequencer {

    private static final int MOST_AT_ONCE = 500;

    private final WaitingEntries waiting;
    private final Tree tree;
    private final Heads heads;
    private final SigningKey key;
    private final Scopes scopes;
    private final Clock clock;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Sequencer(WaitingEntries waiting, Tree tree, Heads heads, SigningKey key, Scopes scopes, Clock clock, JdbcClient db,
            PlatformTransactionManager transactions) {
        this.waiting = waiting;
        this.tree = tree;
        this.heads = heads;
        this.key = key;
        this.scopes = scopes;
        this.clock = clock;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    /** When this returns, every entry that was committed before the call has its number, and a head is signed over it. */
    void catchUp(CoopId coop) {
        scopes.within(coop, () -> {
            while (transaction.execute(_ -> numberNext(coop)) == MOST_AT_ONCE);
        });
    }

    private int numberNext(CoopId coop) {
        lock(coop);
        var next = waiting.first(coop, MOST_AT_ONCE);
        if (next.isEmpty()) return 0;
        var size = tree.size(coop);
        var root = tree.grow(coop, size, next);
        waiting.remove(coop, next);
        heads.sign(new Head(coop.value(), size + next.size(), root, clock.instant().truncatedTo(ChronoUnit.MICROS), key.open().id()), key);
        return next.size();
    }

    private void lock(CoopId coop) {
        db.sql("SELECT pg_advisory_xact_lock(hashtext('record'), hashtext(CAST(:coop AS text)))")
            .param("coop", coop.value()).query((rows, _) -> rows.getRow()).single();
    }
}
