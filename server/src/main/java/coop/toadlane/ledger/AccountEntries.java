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
            SELECT t.transfer_id AS id, t.effective_on AS "on", t.amount AS size,
                   CASE WHEN t.to_id = :account THEN t.amount ELSE -t.amount END AS change, t.unit, t.memo,
                   coalesce(r.name, t.party_name) AS party,
                   o.account_id AS other_id, o.code AS other_code, o.name AS other_name
              FROM ledger.transfer t
              LEFT JOIN ledger.account o
                ON o.coop_id = t.coop_id
               AND o.account_id = CASE WHEN t.to_id = :account THEN t.from_id ELSE t.to_id END
              LEFT JOIN membership.register r
                ON r.coop_id = t.coop_id
               AND r.member_id = t.party_member
             WHERE t.coop_id = :coop
               AND :account IN (t.from_id, t.to_id)
               AND t.effective_on BETWEEN :first AND :last
            """)
        .finding(Parties.FINDING)
        .by("-day", "\"on\"", "date", AccountEntry::on)
        .by("-amount", "size", "bigint", entry -> Math.abs(entry.change()));

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
        return changes(coop, period, "WHERE account_id = :account", Map.of("account", account.value())).stream()
            .findFirst().orElse(new Change(account, 0, 0));
    }

    /** How all accounts that changed in a time did. */
    List<Change> changes(CoopId coop, Period period) {
        return changes(coop, period, "", Map.of());
    }

    private List<Change> changes(CoopId coop, Period period, String which, Map<String, Object> parameters) {
        return db.sql("SELECT account_id, came, went FROM ledger.sums(:coop, :first, :last, 'infinity') " + which)
            .param("coop", coop.value()).param("first", period.first()).param("last", period.last()).params(parameters)
            .query(Row.class).list().stream().map(Row::change).toList();
    }

    private static Map<String, Object> parameters(CoopId coop, AccountId account, Period period) {
        return Map.of("coop", coop.value(), "account", account.value(), "first", period.first(), "last", period.last());
    }
}
