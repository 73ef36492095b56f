package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each transfer did to an account, and how accounts changed in a time. */
@Component
class AccountEntries {

    /** How much came to an account and left it, in minor units. */
    record Change(AccountId account, long came, long went) {

        long net() {
            return came - went;
        }
    }

    private record Row(UUID accountId, long came, long went) {

        Change change() {
            return new Change(new AccountId(accountId), came, went);
        }
    }

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<AccountEntry> LIST = Keyset.of(AccountEntry.class, AccountEntry::id, """
            SELECT e.transfer_id AS id, e.effective_on AS "on", e.change, e.unit, t.memo,
                   coalesce(r.name, t.party_name) AS party,
                   o.account_id AS other_id, o.code AS other_code, o.name AS other_name
              FROM ledger.entry e
              JOIN ledger.transfer t
                ON t.coop_id = e.coop_id
               AND t.transfer_id = e.transfer_id
              LEFT JOIN ledger.account o
                ON o.coop_id = e.coop_id
               AND o.account_id = e.other_id
              LEFT JOIN membership.register r
                ON r.coop_id = t.coop_id
               AND r.member_id = t.party_member
             WHERE e.coop_id = :coop
               AND e.account_id = :account
               AND e.effective_on BETWEEN :first AND :last
            """)
        .finding("t.memo ILIKE :pattern OR t.party_name ILIKE :pattern OR r.name ILIKE :pattern")
        .by("-day", "\"on\"", "date", AccountEntry::on)
        .by("-amount", "change", "bigint", AccountEntry::change);

    private final JdbcClient db;

    AccountEntries(JdbcClient db) {
        this.db = db;
    }

    Slice<AccountEntry> read(CoopId coop, AccountId account, Asked asked, Period period) {
        return LIST.read(db, asked, parameters(coop, account, period));
    }

    List<AccountEntry> all(CoopId coop, AccountId account, Asked asked, Period period) {
        return LIST.all(
            db, asked.sort().isEmpty() ? asked.sortedBy("-day") : asked, parameters(coop, account, period), MOST_ROWS);
    }

    /** How one account changed in a time. */
    Change change(CoopId coop, AccountId account, Period period) {
        return db.sql("""
                SELECT :account AS account_id,
                       coalesce(sum(change) FILTER (WHERE change > 0), 0) AS came,
                       coalesce(-sum(change) FILTER (WHERE change < 0), 0) AS went
                  FROM ledger.entry
                 WHERE coop_id = :coop
                   AND account_id = :account
                   AND effective_on BETWEEN :first AND :last
                """).params(parameters(coop, account, period)).query(Row.class).single().change();
    }

    /** How all accounts that changed in a time did. */
    List<Change> changes(CoopId coop, Period period) {
        return db.sql("""
                SELECT account_id,
                       coalesce(sum(change) FILTER (WHERE change > 0), 0) AS came,
                       coalesce(-sum(change) FILTER (WHERE change < 0), 0) AS went
                  FROM ledger.entry
                 WHERE coop_id = :coop
                   AND effective_on BETWEEN :first AND :last
                 GROUP BY account_id
                """)
            .param("coop", coop.value()).param("first", period.first()).param("last", period.last())
            .query(Row.class).list().stream().map(Row::change).toList();
    }

    private static Map<String, Object> parameters(CoopId coop, AccountId account, Period period) {
        return Map.of("coop", coop.value(), "account", account.value(), "first", period.first(), "last", period.last());
    }
}
