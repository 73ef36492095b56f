package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics in lists; a search finds them by title, text, or what was said about them. */
@Component
class TopicLines {

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<TopicLine> LIST = Keyset.of(TopicLine.class, TopicLine::id, """
            SELECT t.id, t.title, coalesce(m.name, '') AS author, t.circle_id, t.raised_at, t.closed_at, c.comments, c.last_at
              FROM topics.topic t
              JOIN discussion.talk c ON c.coop_id = t.coop_id AND c.conversation_id = t.id
              LEFT JOIN membership.register m ON m.coop_id = t.coop_id AND m.member_id = t.author
             WHERE t.coop_id = :coop
               AND (:stage = 'all' OR (t.closed_at IS NULL) = (:stage = 'open'))
            """)
        .finding("""
            t.title ILIKE :pattern OR t.text ILIKE :pattern
            OR EXISTS (SELECT
                         FROM discussion.said s
                        WHERE s.coop_id = t.coop_id AND s.conversation_id = t.id AND s.text ILIKE :pattern)
            """)
        .filtering("by", "CAST(t.author AS text) = :by")
        .filtering("circle", "CAST(t.circle_id AS text) = :circle")
        .by("-last", "last_at", "timestamptz", TopicLine::lastAt)
        .by("-raised", "raised_at", "timestamptz", TopicLine::raisedAt)
        .by("-comments", "comments", "integer", TopicLine::comments)
        .by("title", "title", "text", TopicLine::title);

    private final JdbcClient db;

    TopicLines(JdbcClient db) {
        this.db = db;
    }

    Slice<TopicLine> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, parameters(coop, asked));
    }

    List<TopicLine> all(CoopId coop, Asked asked) {
        return LIST.all(db, asked, parameters(coop, asked), MOST_ROWS);
    }

    List<TopicLine> talkedSince(CoopId coop, Instant since, int limit) {
        return db.sql("""
                SELECT t.id, t.title, coalesce(m.name, '') AS author, t.circle_id, t.raised_at, t.closed_at, c.comments, c.last_at
                  FROM topics.topic t
                  JOIN discussion.talk c ON c.coop_id = t.coop_id AND c.conversation_id = t.id
                  LEFT JOIN membership.register m ON m.coop_id = t.coop_id AND m.member_id = t.author
                 WHERE t.coop_id = :coop AND t.closed_at IS NULL AND c.last_at > :since
                 ORDER BY c.last_at DESC, t.id
                 LIMIT :limit
                """).param("coop", coop.value()).param("since", Timestamp.from(since)).param("limit", limit)
            .query(TopicLine.class).list();
    }

    private static Map<String, Object> parameters(CoopId coop, Asked asked) {
        var stage = asked.filter("stage").isEmpty() ? "open" : asked.filter("stage");
        return Map.of("coop", coop.value(), "stage", stage);
    }
}
