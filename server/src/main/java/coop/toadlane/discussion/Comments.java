package coop.toadlane.discussion;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Comments {

    static final int PAGE_ROWS = 50;
    static final int REPLY_ROWS = 20;

    record Row(
            UUID id, UUID conversationId, @Nullable UUID replyTo, UUID author, String name, String text, Instant writtenAt,
            @Nullable Instant editedAt) {}

    private static final String COMMENTS = """
        SELECT c.id, c.conversation_id, c.reply_to, c.author, coalesce(m.name, '') AS name, c.text, c.written_at, c.edited_at
          FROM discussion.comment c
          LEFT JOIN membership.register m ON m.coop_id = c.coop_id AND m.member_id = c.author
         WHERE c.coop_id = :coop
        """;

    private final JdbcClient db;

    Comments(JdbcClient db) {
        this.db = db;
    }

    UUID insert(CoopId coop, ConversationId conversation, @Nullable UUID replyTo, MemberId author, String text, Instant at) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("""
                INSERT INTO discussion.comment (coop_id, id, conversation_id, reply_to, author, text, written_at)
                VALUES (:coop, :id, :conversation, :replyTo, :author, :text, :at)
                """)
            .param("coop", coop.value()).param("id", id).param("conversation", conversation.value()).param("replyTo", replyTo)
            .param("author", author.value()).param("text", text).param("at", Timestamp.from(at)).update();
        return id;
    }

    Optional<Row> find(CoopId coop, UUID id) {
        return db.sql(COMMENTS + " AND c.id = :id").param("coop", coop.value()).param("id", id).query(Row.class).optional();
    }

    /** Holds it, so that two edits at once keep both of what it said before. */
    Optional<Row> take(CoopId coop, UUID id) {
        return db.sql(COMMENTS + " AND c.id = :id FOR UPDATE OF c").param("coop", coop.value()).param("id", id)
            .query(Row.class).optional();
    }

    void edit(CoopId coop, Row comment, String text, Instant at) {
        db.sql("""
                INSERT INTO discussion.earlier_comment (coop_id, comment_id, until, text)
                VALUES (:coop, :id, :at, :before)
                """)
            .param("coop", coop.value()).param("id", comment.id()).param("at", Timestamp.from(at)).param("before", comment.text())
            .update();
        db.sql("UPDATE discussion.comment SET text = :text, edited_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", comment.id()).param("text", text).param("at", Timestamp.from(at)).update();
    }

    /** The last ones before a comment, in the order in which they were written, and one more if there are more. */
    List<Row> before(CoopId coop, ConversationId conversation, @Nullable UUID before) {
        return db.sql(COMMENTS + """
                   AND c.conversation_id = :conversation AND c.reply_to IS NULL
                   AND (CAST(:before AS uuid) IS NULL OR c.id < CAST(:before AS uuid))
                 ORDER BY c.id DESC
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("conversation", conversation.value()).param("before", before)
            .param("limit", PAGE_ROWS + 1).query(Row.class).list().reversed();
    }

    /** The last replies to each of these, in the order in which they were written, and one more where there are more. */
    List<Row> replies(CoopId coop, Collection<UUID> to, int limit) {
        if (to.isEmpty()) return List.of();
        return db.sql("""
                SELECT r.id, r.conversation_id, r.reply_to, r.author, coalesce(m.name, '') AS name, r.text, r.written_at, r.edited_at
                  FROM unnest(CAST(:to AS uuid[])) AS answered(id)
                 CROSS JOIN LATERAL (SELECT c.id, c.coop_id, c.conversation_id, c.reply_to, c.author, c.text, c.written_at, c.edited_at
                                       FROM discussion.comment c
                                      WHERE c.coop_id = :coop AND c.reply_to = answered.id
                                      ORDER BY c.id DESC
                                      LIMIT :limit) AS r
                  LEFT JOIN membership.register m ON m.coop_id = r.coop_id AND m.member_id = r.author
                 ORDER BY r.id
                """)
            .param("coop", coop.value()).param("to", to.toArray(UUID[]::new)).param("limit", limit + 1).query(Row.class).list();
    }

    List<Comment.Earlier> earlier(CoopId coop, Collection<Row> comments) {
        var edited = comments.stream().filter(comment -> comment.editedAt() != null).map(Row::id).toArray(UUID[]::new);
        if (edited.length == 0) return List.of();
        return db.sql("""
                SELECT comment_id, until, text
                  FROM discussion.earlier_comment
                 WHERE coop_id = :coop AND comment_id = ANY (:edited)
                 ORDER BY comment_id, until
                """).param("coop", coop.value()).param("edited", edited).query(Comment.Earlier.class).list();
    }

    int repliesTo(CoopId coop, UUID comment) {
        return db.sql("SELECT count(*) FROM discussion.comment WHERE coop_id = :coop AND reply_to = :comment")
            .param("coop", coop.value()).param("comment", comment).query(Integer.class).single();
    }
}
