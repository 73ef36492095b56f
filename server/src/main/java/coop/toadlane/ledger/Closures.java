package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that nothing moves in any more: their balance is held where it stands. */
@Component
class Closures {

    private final JdbcClient db;

    Closures(JdbcClient db) {
        this.db = db;
    }

    Set<AccountId> of(CoopId coop) {
        return db.sql("SELECT account_id FROM ledger.closure WHERE coop_id = :coop").param("coop", coop.value())
            .query(UUID.class).stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    void insert(CoopId coop, AccountId account, Instant at) {
        db.sql("""
                INSERT INTO ledger.closure (coop_id, account_id, least, most, closed_at)
                SELECT coop_id, account_id, least, most, :at
                  FROM ledger.balance
                 WHERE coop_id = :coop
                   AND account_id = :id
                """).param("coop", coop.value()).param("id", account.value()).param("at", Timestamp.from(at)).update();
        db.sql("UPDATE ledger.balance SET least = balance, most = balance WHERE coop_id = :coop AND account_id = :id")
            .param("coop", coop.value()).param("id", account.value()).update();
    }

    void delete(CoopId coop, AccountId account) {
        db.sql("""
                UPDATE ledger.balance b
                   SET least = c.least,
                       most = c.most
                  FROM ledger.closure c
                 WHERE b.coop_id = :coop
                   AND b.account_id = :id
                   AND c.coop_id = b.coop_id
                   AND c.account_id = b.account_id
                """).param("coop", coop.value()).param("id", account.value()).update();
        db.sql("DELETE FROM ledger.closure WHERE coop_id = :coop AND account_id = :id")
            .param("coop", coop.value()).param("id", account.value()).update();
    }

    void rename(CoopId coop, AccountId account, String name) {
        db.sql("UPDATE ledger.account SET name = :name WHERE coop_id = :coop AND account_id = :id")
            .param("coop", coop.value()).param("id", account.value()).param("name", name).update();
    }
}
