package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TopicTable {

    private static final String ONE = """
        SELECT t.id, t.author, coalesce(m.name, '') AS name, t.title, t.text, t.circle_id, t.raised_at, t.edited_at, t.closed_at
          FROM topics.topic t
          LEFT JOIN membership.register m ON m.coop_id = t.coop_id AND m.member_id = t.author
         WHERE t.coop_id = :coop AND t.id = :id
        """;

    private final JdbcClient db;

    TopicTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, TopicId id, MemberId author, TopicDraft draft, Instant at) {
        db.sql("""
                INSERT INTO topics.topic (coop_id, id, author, title, text, circle_id, raised_at)
                VALUES (:coop, :id, :author, :title, :text, CAST(nullif(:circle, '') AS uuid), :at)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("author", author.value()).param("title", draft.title())
            .param("text", draft.text()).param("circle", draft.circle()).param("at", Timestamp.from(at)).update();
    }

    Optional<Topic> find(CoopId coop, TopicId id) {
        return db.sql(ONE).param("coop", coop.value()).param("id", id.value()).query(Topic.class).optional();
    }

    /** Holds it until the transaction ends. */
    Optional<Topic> take(CoopId coop, TopicId id) {
        return db.sql(ONE + " FOR UPDATE OF t").param("coop", coop.value()).param("id", id.value()).query(Topic.class).optional();
    }

    void word(CoopId coop, Topic before, TopicDraft draft, Instant at) {
        db.sql("""
                INSERT INTO topics.earlier_topic (coop_id, topic_id, until, title, text)
                VALUES (:coop, :id, :at, :title, :text)
                """)
            .param("coop", coop.value()).param("id", before.id()).param("at", Timestamp.from(at))
            .param("title", before.title()).param("text", before.text()).update();
        db.sql("""
                UPDATE topics.topic
                   SET title = :title, text = :text, circle_id = CAST(nullif(:circle, '') AS uuid), edited_at = :at
                 WHERE coop_id = :coop AND id = :id
                """)
            .param("coop", coop.value()).param("id", before.id()).param("title", draft.title()).param("text", draft.text())
            .param("circle", draft.circle()).param("at", Timestamp.from(at)).update();
    }

    void close(CoopId coop, TopicId id, @Nullable Instant at) {
        db.sql("UPDATE topics.topic SET closed_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("at", at == null ? null : Timestamp.from(at)).update();
    }

    int countBy(CoopId coop, MemberId author) {
        return db.sql("SELECT count(*) FROM topics.topic WHERE coop_id = :coop AND author = :author")
            .param("coop", coop.value()).param("author", author.value()).query(Integer.class).single();
    }

    List<Topic.Earlier> earlier(CoopId coop, TopicId id) {
        return db.sql("""
                SELECT until, title, text
                  FROM topics.earlier_topic
                 WHERE coop_id = :coop AND topic_id = :id
                 ORDER BY until DESC
                 LIMIT 50
                """).param("coop", coop.value()).param("id", id.value()).query(Topic.Earlier.class).list();
    }
}
