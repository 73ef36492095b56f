package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members said of two topics each: one answer a member and pair, the last counts. Pairs are kept in the order of their ids. */
@Component
class NeedTable {

    /** Topics that are ranked against each other; of more the latest. */
    static final int MOST_TOPICS = 100;

    record Need(UUID id, String title, String text) {}

    record Pair(UUID one, UUID other) {

        static Pair of(UUID one, UUID other) {
            return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** How many members preferred one of two topics to the other, or found them the same. */
    record Preferred(UUID more, UUID less, boolean same, long times) {}

    private final JdbcClient db;

    NeedTable(JdbcClient db) {
        this.db = db;
    }

    List<Need> open(CoopId coop) {
        return db.sql("""
                SELECT id, title, left(text, 400) AS text
                  FROM topics.topic
                 WHERE coop_id = :coop AND closed_at IS NULL
                 ORDER BY raised_at DESC, id DESC
                 LIMIT :most
                """).param("coop", coop.value()).param("most", MOST_TOPICS).query(Need.class).list();
    }

    void put(CoopId coop, MemberId member, Pair pair, Preference preference, Instant at) {
        db.sql("""
                INSERT INTO topics.comparison (coop_id, member_id, one, other, preference, at)
                VALUES (:coop, :member, :one, :other, :preference, :at)
                ON CONFLICT (coop_id, one, other, member_id) DO UPDATE SET preference = excluded.preference, at = excluded.at
                """)
            .param("coop", coop.value()).param("member", member.value()).param("one", pair.one()).param("other", pair.other())
            .param("preference", preference.name()).param("at", Timestamp.from(at)).update();
    }

    /** Between these topics, by all members. */
    List<Preferred> preferred(CoopId coop, UUID[] topics) {
        return db.sql("""
                SELECT CASE preference WHEN 'FIRST' THEN one ELSE other END AS more,
                       CASE preference WHEN 'FIRST' THEN other ELSE one END AS less,
                       preference = 'EQUAL' AS same, count(*) AS times
                  FROM topics.comparison
                 WHERE coop_id = :coop AND one = ANY (:topics) AND other = ANY (:topics)
                 GROUP BY 1, 2, 3
                """).param("coop", coop.value()).param("topics", topics).query(Preferred.class).list();
    }

    Set<Pair> answered(CoopId coop, MemberId member) {
        return db.sql("SELECT one, other FROM topics.comparison WHERE coop_id = :coop AND member_id = :member")
            .param("coop", coop.value()).param("member", member.value()).query(Pair.class).list().stream().collect(Collectors.toSet());
    }

    int members(CoopId coop, UUID[] topics) {
        return db.sql("""
                SELECT count(DISTINCT member_id)
                  FROM topics.comparison
                 WHERE coop_id = :coop AND one = ANY (:topics) AND other = ANY (:topics)
                """).param("coop", coop.value()).param("topics", topics).query(Integer.class).single();
    }
}
