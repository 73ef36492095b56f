package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that moved, by day: the list, and what came and went in a time. */
@Component
class Journal {

    /** Money that came and went in a month. */
    record Month(LocalDate first, long came, long went) {

        YearMonth month() {
            return YearMonth.from(first);
        }
    }

    /** What the transfers of a list did to the co-op's money, all in all. */
    record Total(long count, long came, long went) {

        static final Total NONE = new Total(0, 0, 0);
    }

    /** More than that were brought in at once, and have nothing else in common. */
    static final int MOST_OF_A_GROUP = 100;

    private static final int MOST_ROWS = 100_000;

    /** Both accounts are always there; joined so, PostgreSQL knows that no transfer is lost and walks the index by day. */
    private static final String WITH_ACCOUNTS = """
          LEFT JOIN ledger.account f
            ON f.coop_id = t.coop_id
           AND f.account_id = t.from_id
          LEFT JOIN ledger.account g
            ON g.coop_id = t.coop_id
           AND g.account_id = t.to_id
          LEFT JOIN membership.register r
            ON r.coop_id = t.coop_id
           AND r.member_id = t.party_member
        """;

    private static final String SEEN = " FROM ledger.transfer t" + WITH_ACCOUNTS + """
         WHERE t.coop_id = :coop
           AND t.effective_on BETWEEN :first AND :last
        """;

    /** Taken from the index before anything is joined, whatever PostgreSQL believes about the table. */
    private static final String LATEST = """
          FROM (SELECT *
                  FROM ledger.transfer
                 WHERE coop_id = :coop
                 ORDER BY effective_on DESC, transfer_id DESC
                 LIMIT :limit) t
        """ + WITH_ACCOUNTS + " ORDER BY t.effective_on DESC, t.transfer_id DESC";

    private static final String ROW = """
            SELECT t.transfer_id AS id, t.effective_on AS "on", t.amount, t.unit, t.memo,
                   coalesce(r.name, t.party_name) AS party,
                   CASE WHEN f.is_money AND g.is_money THEN 'WITHIN'
                        WHEN g.is_money THEN 'IN'
                        WHEN f.is_money THEN 'OUT'
                        ELSE 'BESIDE' END AS flow,
                   f.account_id AS from_id, f.code AS from_code, f.name AS from_name,
                   g.account_id AS to_id, g.code AS to_code, g.name AS to_name,
                   EXISTS (SELECT 1
                             FROM ledger.transfer u
                            WHERE u.coop_id = t.coop_id
                              AND u.undoes = t.transfer_id) AS is_undone,
                   t.undoes IS NOT NULL AS is_reversal
            """;

    private static final Keyset<Movement> LIST = Keyset.of(Movement.class, Movement::id, ROW + SEEN)
        .finding(Parties.FINDING)
        .filtering("flow", """
            :flow = CASE WHEN f.is_money AND g.is_money THEN 'within'
                         WHEN g.is_money THEN 'in'
                         WHEN f.is_money THEN 'out'
                         ELSE 'beside' END
            """)
        .by("-day", "\"on\"", "date", Movement::on)
        .by("-amount", "amount", "bigint", Movement::amount);

    private final JdbcClient db;

    Journal(JdbcClient db) {
        this.db = db;
    }

    Slice<Movement> read(CoopId coop, Asked asked, Period period) {
        return LIST.read(db, asked, parameters(coop, period));
    }

    List<Movement> all(CoopId coop, Asked asked, Period period) {
        return LIST.all(db, asked.sort().isEmpty() ? asked.sortedBy("-day") : asked, parameters(coop, period), MOST_ROWS);
    }

    List<Movement> latest(CoopId coop, int limit) {
        return db.sql(ROW + LATEST).param("coop", coop.value()).param("limit", limit).query(Movement.class).list();
    }

    /** The first transfers of a group. */
    List<Movement> group(CoopId coop, UUID group) {
        return db.sql(ROW + SEEN + " AND t.group_id = :group ORDER BY t.transfer_id LIMIT " + MOST_OF_A_GROUP)
            .params(parameters(coop, Period.ALWAYS)).param("group", group)
            .query(Movement.class).list();
    }

    Total total(CoopId coop, Asked asked, Period period, String unit) {
        var parameters = new HashMap<>(parameters(coop, period));
        parameters.put("unit", unit);
        return LIST.total(db, asked, parameters, """
            SELECT count(*) AS count,
                   coalesce(sum(amount) FILTER (WHERE flow = 'IN' AND unit = :unit), 0) AS came,
                   coalesce(sum(amount) FILTER (WHERE flow = 'OUT' AND unit = :unit), 0) AS went
              FROM (%s) AS listed
            """, Total.class);
    }

    /**
     * From the sums of months of all accounts that money is in, less what only moved between these. To find that, the entries of
     * the busiest of them need not be read: the other side of each is one of the others.
     *
     * @param period whole months
     */
    List<Month> months(CoopId coop, Period period, String unit) {
        return db.sql("""
                WITH money AS MATERIALIZED (
                  SELECT account_id
                    FROM ledger.account
                   WHERE coop_id = :coop
                     AND is_money
                     AND unit = :unit
                ), moved AS MATERIALIZED (
                  SELECT account_id, m.first_on, m.came, m.went
                    FROM ledger.monthly m
                    JOIN money USING (account_id)
                   WHERE m.coop_id = :coop
                     AND m.first_on BETWEEN :first AND :last
                ), busiest AS MATERIALIZED (
                  SELECT account_id
                    FROM moved
                   GROUP BY account_id
                   ORDER BY sum(came + went) DESC
                   LIMIT 1
                ), other AS MATERIALIZED (
                  SELECT account_id FROM moved EXCEPT SELECT account_id FROM busiest
                ), within AS (
                  SELECT t.effective_on, t.amount
                    FROM other
                    JOIN ledger.transfer t ON t.from_id = other.account_id
                   WHERE t.coop_id = :coop
                     AND t.effective_on BETWEEN :first AND :last
                     AND t.to_id IN (SELECT account_id FROM money)
                   UNION ALL
                  SELECT t.effective_on, t.amount
                    FROM other
                    JOIN ledger.transfer t ON t.to_id = other.account_id
                   WHERE t.coop_id = :coop
                     AND t.effective_on BETWEEN :first AND :last
                     AND t.from_id = (SELECT account_id FROM busiest)
                )
                SELECT first, sum(came) AS came, sum(went) AS went
                  FROM (SELECT first_on AS first, came, went FROM moved
                         UNION ALL
                        SELECT CAST(date_trunc('month', CAST(effective_on AS timestamp)) AS date), -amount, -amount FROM within) AS part
                 GROUP BY first
                HAVING sum(came) <> 0 OR sum(went) <> 0
                 ORDER BY first
                """)
            .params(parameters(coop, period)).param("unit", unit).query(Month.class).list();
    }

    private static Map<String, Object> parameters(CoopId coop, Period period) {
        return Map.of("coop", coop.value(), "first", period.first(), "last", period.last());
    }
}
