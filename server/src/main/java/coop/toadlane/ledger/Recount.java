package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds up a co-op's books anew from their entries, and says whatever does not agree. */
@Component
public class Recount {

    /** How much was looked at, and a sentence for each thing that does not agree. */
    public record Seen(long accounts, long transfers, List<String> findings) {

        public Seen {
            findings = List.copyOf(findings);
        }
    }

    private static final String ACCOUNTS = """
        SELECT format('Account %s holds %s, and its entries add up to %s.', a.code, u.balance, u.entries)
          FROM ledger.unsound u
          JOIN ledger.account a USING (coop_id, account_id)
         WHERE coop_id = :coop
         ORDER BY a.code
        """;
    private static final String MONTHS = """
        SELECT format('In the month of %s %s came to account %s and %s left it, and its entries say %s and %s.',
                      u.first_on, u.came, a.code, u.went, u.entries_came, u.entries_went)
          FROM ledger.unsound_month u
          JOIN ledger.account a USING (coop_id, account_id)
         WHERE coop_id = :coop
         ORDER BY a.code, u.first_on
        """;
    private static final String RESERVES = """
        SELECT format('Of account %s %s is set aside to leave and %s to arrive, which its reservations do not say.',
                      a.code, u.leaving, u.arriving)
          FROM ledger.unsound_reserve u
          JOIN ledger.account a USING (coop_id, account_id)
         WHERE coop_id = :coop
         ORDER BY a.code
        """;
    private static final String UNITS = """
        SELECT format('All balances in %s add up to %s instead of nothing.', unit, sum(balance))
          FROM ledger.balance
         WHERE coop_id = :coop
         GROUP BY unit
        HAVING sum(balance) <> 0
         ORDER BY unit
        """;
    private static final String LIMITS = """
        SELECT format('Account %s holds %s, which its limits do not allow.', a.code, b.balance)
          FROM ledger.balance b
          JOIN ledger.account a USING (coop_id, account_id)
         WHERE coop_id = :coop
           AND (b.balance - b.leaving < b.least OR b.balance + b.arriving > b.most)
         ORDER BY a.code
        """;
    private static final String UNTOLD = """
        SELECT format('The record does not tell of transfer %s.', t.transfer_id)
          FROM ledger.transfer t
         WHERE t.coop_id = :coop
           AND NOT EXISTS (SELECT 1
                             FROM record.entry e
                            WHERE e.coop_id = t.coop_id
                              AND e.id = coalesce(t.entry_id, t.group_id))
         ORDER BY t.transfer_id
        """;

    private final JdbcClient db;
    private final Scopes scopes;
    private final TransactionTemplate oneMoment;

    Recount(JdbcClient db, Scopes scopes, PlatformTransactionManager transactions) {
        this.db = db;
        this.scopes = scopes;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Seen of(CoopId coop) {
        return scopes.within(coop, () -> oneMoment.execute(_ -> look(coop)));
    }

    private Seen look(CoopId coop) {
        var findings = new ArrayList<String>();
        for (var question : List.of(ACCOUNTS, MONTHS, RESERVES, UNITS, LIMITS, UNTOLD))
            findings.addAll(db.sql(question).param("coop", coop.value()).query(String.class).list());
        return new Seen(count("balance", coop), count("transfer", coop), findings);
    }

    private long count(String table, CoopId coop) {
        return db.sql("SELECT count(*) FROM ledger." + table + " WHERE coop_id = :coop").param("coop", coop.value())
            .query(Long.class).single();
    }
}
