package coop.toadlane.books;

import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Period;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums and lists of the money that came to a co-op and left it, each as much as its reader may know. */
@Component
class Budget {

    /** What came or went for one purpose. */
    record ForPurpose(boolean isIn, UUID accountId, String code, @Nullable String name, long amount, long count) {}

    /** What came from or went to somebody; {@code ref} finds their entries and is {@code members}, … for those who stay unnamed. */
    record WithSomebody(boolean isIn, String ref, @Nullable String who, long amount, long count) {}

    record InMonth(LocalDate first, long came, long went) {

        YearMonth month() {
            return YearMonth.from(first);
        }
    }

    record Total(long count, long amount) {}

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_ROWS = 100_000;

    /** A name that its reader may know. */
    private static final String WHO = """
        CASE WHEN :everybody AND f.party_member IS NOT NULL THEN r.name
             WHEN :outsiders THEN f.party_name END""";

    /** What finds the entries of one whom its reader may know, or of all whom they may not. */
    private static final String REF = """
        CASE WHEN f.party_member IS NOT NULL THEN CASE WHEN :everybody THEN 'm' || f.party_member ELSE 'members' END
             WHEN f.party_name IS NOT NULL THEN CASE WHEN :outsiders THEN 'o' || md5(f.party_name) ELSE 'outsiders' END
             ELSE 'nobody' END""";

    private static final String SEEN = """
            SELECT f.transfer_id AS id, f.effective_on AS "on", f.is_in, f.amount, f.size, f.unit,
                   CASE WHEN :words THEN f.memo END AS what,
                   %s AS who, %s AS ref,
                   f.purpose_id, a.code AS purpose_code, a.name AS purpose_name
              FROM books.money_flow f
              LEFT JOIN ledger.account a
                ON a.coop_id = f.coop_id
               AND a.account_id = f.purpose_id
              LEFT JOIN membership.register r
                ON r.coop_id = f.coop_id
               AND r.member_id = f.party_member
             WHERE f.coop_id = :coop
               AND f.unit = :unit
               AND f.effective_on BETWEEN :first AND :last
            """.formatted(WHO, REF);

    private static final Keyset<Told> LIST = Keyset.of(Told.class, Told::id, "SELECT * FROM (%s) AS seen WHERE true".formatted(SEEN))
        .finding("coalesce(what, '') ILIKE :pattern OR coalesce(who, '') ILIKE :pattern")
        .filtering("flow", "is_in = (:flow = 'in')")
        .filtering("purpose", "purpose_code = :purpose")
        .filtering("who", "ref = :who")
        .by("-day", "\"on\"", "date", Told::on)
        .by("-amount", "size", "bigint", told -> Math.abs(told.amount()));

    private final JdbcClient db;

    Budget(JdbcClient db) {
        this.db = db;
    }

    List<ForPurpose> purposes(Coop coop, Period period) {
        return db.sql("""
                SELECT is_in, purpose_id AS account_id, purpose_code AS code, purpose_name AS name, sum(amount) AS amount, count(*) AS count
                  FROM (%s) AS seen
                 GROUP BY is_in, purpose_id, purpose_code, purpose_name
                 ORDER BY sum(amount) DESC, purpose_code
                """.formatted(SEEN)).params(parameters(coop, period, Openness.FIGURES)).query(ForPurpose.class).list();
    }

    List<WithSomebody> people(Coop coop, Period period, Openness told) {
        return db.sql("""
                SELECT is_in, ref, max(who) AS who, sum(amount) AS amount, sum(count) AS count
                  FROM (SELECT f.is_in, f.amount, f.count, %s AS who, %s AS ref
                          FROM (SELECT is_in, party_member, party_name, sum(amount) AS amount, count(*) AS count
                                  FROM books.money_flow
                                 WHERE coop_id = :coop
                                   AND unit = :unit
                                   AND effective_on BETWEEN :first AND :last
                                 GROUP BY is_in, party_member, party_name) AS f
                          LEFT JOIN membership.register r
                            ON r.coop_id = :coop
                           AND r.member_id = f.party_member) AS named
                 GROUP BY is_in, ref
                 ORDER BY sum(amount) DESC, ref
                 LIMIT :most
                """.formatted(WHO, REF))
            .params(parameters(coop, period, told)).param("most", MOST_PEOPLE).query(WithSomebody.class).list();
    }

    List<InMonth> months(Coop coop, Period period) {
        return db.sql("""
                SELECT CAST(date_trunc('month', "on") AS date) AS first,
                       coalesce(sum(amount) FILTER (WHERE is_in), 0) AS came,
                       coalesce(sum(amount) FILTER (WHERE NOT is_in), 0) AS went
                  FROM (%s) AS seen
                 GROUP BY 1
                 ORDER BY 1
                """.formatted(SEEN)).params(parameters(coop, period, Openness.FIGURES)).query(InMonth.class).list();
    }

    Slice<Told> entries(Coop coop, Asked asked, Period period, Openness told) {
        return LIST.read(db, asked, parameters(coop, period, told));
    }

    List<Told> all(Coop coop, Asked asked, Period period, Openness told) {
        return LIST.all(db, asked.sort().isEmpty() ? asked.sortedBy("-day") : asked, parameters(coop, period, told), MOST_ROWS);
    }

    /** What the entries of a list come to; what went out below nothing. */
    Total total(Coop coop, Asked asked, Period period, Openness told) {
        return LIST.total(db, asked, parameters(coop, period, told), """
            SELECT count(*) AS count, coalesce(sum(CASE WHEN is_in THEN amount ELSE -amount END), 0) AS amount
              FROM (%s) AS chosen
            """, Total.class);
    }

    private static Map<String, Object> parameters(Coop coop, Period period, Openness told) {
        return Map.of(
            "coop", coop.id().value(), "unit", coop.currency(), "first", period.first(), "last", period.last(),
            "words", told.tells(Openness.WORDS), "outsiders", told.tells(Openness.OUTSIDERS),
            "everybody", told.tells(Openness.EVERYBODY));
    }
}
