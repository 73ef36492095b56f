package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chart of accounts and what stands in each. */
@Component
class Accounts {

    private record Row(
            UUID accountId, String code, @Nullable String name, Kind kind, String unit, boolean isMoney, long balance,
            long leaving, long arriving, @Nullable Long least, @Nullable Long most, boolean isClosed) {

        Holding holding() {
            var limits = new Limits(least, most).turned(kind);
            var account = new Account(new AccountId(accountId), code, name, kind, unit, isMoney, limits);
            return new Holding(account, kind.spoken(balance), leaving, arriving, isClosed);
        }
    }

    /** After everything that was or will be recorded. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    boolean insert(CoopId coop, Account account) {
        var isNew = db.sql("""
                INSERT INTO ledger.account (coop_id, account_id, code, name, kind, unit, is_money)
                VALUES (:coop, :id, :code, :name, CAST(:kind AS ledger.kind), :unit, :isMoney)
                ON CONFLICT (coop_id, code) DO NOTHING
                """)
            .param("coop", coop.value()).param("id", account.id().value()).param("code", account.code())
            .param("name", account.name()).param("kind", account.kind().name()).param("unit", account.unit())
            .param("isMoney", account.isMoney()).update() == 1;
        if (isNew) insertBalance(coop, account);
        return isNew;
    }

    private void insertBalance(CoopId coop, Account account) {
        var limits = account.limits().turned(account.kind());
        db.sql("""
                INSERT INTO ledger.balance (coop_id, account_id, unit, least, most)
                VALUES (:coop, :id, :unit, :least, :most)
                """)
            .param("coop", coop.value()).param("id", account.id().value()).param("unit", account.unit())
            .param("least", limits.least()).param("most", limits.most()).update();
    }

    /** The whole chart, in its order. */
    List<Holding> all(CoopId coop) {
        return db.sql("""
                SELECT a.account_id, a.code, a.name, a.kind, a.unit, a.is_money, b.balance, b.leaving, b.arriving, b.least, b.most,
                       b.closed_at IS NOT NULL AS is_closed
                  FROM ledger.account a
                  JOIN ledger.balance b USING (coop_id, account_id)
                 WHERE coop_id = :coop
                 ORDER BY a.kind, NOT a.is_money, a.account_id
                """).param("coop", coop.value()).query(Row.class).list().stream().map(Row::holding).toList();
    }

    Optional<Holding> find(CoopId coop, AccountId id) {
        return db.sql("""
                SELECT a.account_id, a.code, a.name, a.kind, a.unit, a.is_money, b.balance, b.leaving, b.arriving, b.least, b.most,
                       b.closed_at IS NOT NULL AS is_closed
                  FROM ledger.account a
                  JOIN ledger.balance b USING (coop_id, account_id)
                 WHERE coop_id = :coop
                   AND account_id = :id
                """).param("coop", coop.value()).param("id", id.value()).query(Row.class).optional().map(Row::holding);
    }

    long figure(CoopId coop, AccountId id, LocalDate on, Instant knownBefore) {
        var known = knownBefore.isAfter(END) ? END : knownBefore;
        return db.sql("""
                SELECT a.kind, (s.came - s.went)::bigint AS balance
                  FROM ledger.sums(:coop, :first, :on, :known) s
                  JOIN ledger.account a ON a.coop_id = :coop AND a.account_id = s.account_id
                 WHERE s.account_id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("first", Transfer.FIRST_DAY).param("on", on)
            .param("known", Timestamp.from(known))
            .query((row, _) -> Kind.valueOf(row.getString(1)).spoken(row.getLong(2))).optional().orElse(0L);
    }

    /** What stands in all accounts of this unit that can be paid from. */
    long money(CoopId coop, String unit) {
        return db.sql("""
                SELECT coalesce(sum(b.balance), 0)
                  FROM ledger.account a
                  JOIN ledger.balance b USING (coop_id, account_id)
                 WHERE coop_id = :coop
                   AND a.is_money
                   AND a.unit = :unit
                """).param("coop", coop.value()).param("unit", unit).query(Long.class).single();
    }

    Map<AccountId, String> codes(CoopId coop, Collection<AccountId> ids) {
        var codes = new HashMap<AccountId, String>();
        db.sql("SELECT account_id, code FROM ledger.account WHERE coop_id = :coop AND account_id = ANY (:ids)")
            .param("coop", coop.value()).param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
            .query((RowCallbackHandler) row -> codes.put(new AccountId(row.getObject(1, UUID.class)), row.getString(2)));
        return codes;
    }

    Optional<AccountId> codedIn(CoopId coop, String code, String unit) {
        return db.sql("SELECT account_id FROM ledger.account WHERE coop_id = :coop AND code = :code AND unit = :unit")
            .param("coop", coop.value()).param("code", code).param("unit", unit).query(UUID.class).optional().map(AccountId::new);
    }

    AccountId coded(CoopId coop, String code) {
        return new AccountId(db.sql("SELECT account_id FROM ledger.account WHERE coop_id = :coop AND code = :code")
            .param("coop", coop.value()).param("code", code).query(UUID.class).single());
    }

    void rename(CoopId coop, AccountId account, String name) {
        db.sql("UPDATE ledger.account SET name = :name WHERE coop_id = :coop AND account_id = :id")
            .param("coop", coop.value()).param("id", account.value()).param("name", name).update();
    }

    /** Lets nothing move in an account from a moment on, or lets it again. */
    void close(CoopId coop, AccountId account, @Nullable Instant at) {
        db.sql("UPDATE ledger.balance SET closed_at = :at WHERE coop_id = :coop AND account_id = :id")
            .param("coop", coop.value()).param("id", account.value())
            .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP).update();
    }

    /** Keeps these accounts still until the transaction ends. All posts lock in the same order, so that none waits in a circle. */
    Map<AccountId, Holding> lock(CoopId coop, Collection<AccountId> ids) {
        var locked = new LinkedHashMap<AccountId, Holding>();
        db.sql("""
                SELECT a.account_id, a.code, a.name, a.kind, a.unit, a.is_money, b.balance, b.leaving, b.arriving, b.least, b.most,
                       b.closed_at IS NOT NULL AS is_closed
                  FROM ledger.balance b
                  JOIN ledger.account a USING (coop_id, account_id)
                 WHERE coop_id = :coop
                   AND account_id = ANY (CAST(:ids AS uuid[]))
                 ORDER BY b.account_id
                   FOR NO KEY UPDATE OF b
                """)
            .param("coop", coop.value()).param("ids", ids.stream().map(AccountId::toString).toArray(String[]::new))
            .query(Row.class).stream().map(Row::holding).forEach(holding -> locked.put(holding.account().id(), holding));
        return locked;
    }
}
