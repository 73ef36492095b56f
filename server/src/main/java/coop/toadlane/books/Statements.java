package coop.toadlane.books;

import coop.toadlane.actor.Coop;
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

    /** All accounts in the order of the chart. */
    List<Line> lines(Coop coop, Days days) {
        return db.sql("""
                SELECT a.account_id AS id, a.code, a.name, a.kind, a.unit,
                       coalesce(s.opening, 0) AS opening, coalesce(s.debit, 0) AS debit, coalesce(s.credit, 0) AS credit
                  FROM ledger.account a
                  LEFT JOIN (SELECT account_id,
                                    sum(change) FILTER (WHERE effective_on < :from) AS opening,
                                    sum(change) FILTER (WHERE effective_on >= :from AND change > 0) AS debit,
                                    -sum(change) FILTER (WHERE effective_on >= :from AND change < 0) AS credit
                               FROM ledger.entry
                              WHERE coop_id = :coop
                                AND effective_on <= :on
                                AND recorded_at < :known
                              GROUP BY account_id) AS s
                    ON s.account_id = a.account_id
                 WHERE a.coop_id = :coop
                 ORDER BY a.unit, a.kind, NOT a.is_money, a.account_id
                """)
            .param("coop", coop.id().value()).param("from", days.from()).param("on", days.on())
            .param("known", Timestamp.from(days.knownBefore(coop))).query(Line.class).list();
    }
}
