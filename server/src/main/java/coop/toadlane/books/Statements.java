package coop.toadlane.books;

import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Period;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds a co-op's entries up, account by account, at any day of effect and as known at any day of record. */
@Component
class Statements {

    private final JdbcClient db;

    Statements(JdbcClient db) {
        this.db = db;
    }

    /** All accounts in the order of the chart, those in the co-op's own currency first. */
    List<Line> lines(Coop coop, Days days) {
        return db.sql("""
                SELECT a.account_id AS id, a.code, a.name, a.kind, a.unit,
                       coalesce(o.came - o.went, 0) AS opening, coalesce(s.came, 0) AS debit, coalesce(s.went, 0) AS credit
                  FROM ledger.account a
                  LEFT JOIN ledger.sums(:coop, :first, :before, :known) o ON o.account_id = a.account_id
                  LEFT JOIN ledger.sums(:coop, :from, :on, :known) s ON s.account_id = a.account_id
                 WHERE a.coop_id = :coop
                 ORDER BY a.unit <> :own, a.unit, a.kind, NOT a.is_money, a.account_id
                """)
            .param("coop", coop.id().value()).param("own", coop.currency()).param("from", days.from())
            .param("first", Period.ALWAYS.first()).param("before", days.from().minusDays(1)).param("on", days.on())
            .param("known", Timestamp.from(days.knownBefore(coop))).query(Line.class).list();
    }
}
