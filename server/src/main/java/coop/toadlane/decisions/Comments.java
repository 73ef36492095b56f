package coop.toadlane.decisions;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Comments {

    static final int PAGE_ROWS = 50;

    record Comment(UUID id, UUID author, String name, String text, Instant writtenAt, @Nullable Instant editedAt) {}

    /** What a comment said until it was edited. */
    record Earlier(UUID commentId, Instant until, String text) {}

    private static final String COMMENTS = """
        SELECT c.id, c.author, coalesce(m.name, '') AS name, c.text, c.written_at, c.edited_at
          FROM decisions.comment c
          LEFT JOIN membership.register m ON m.coop_id = c.coop_id AND m.member_id = c.author
         WHERE c.coop_id = :coop AND c.proposal_id = :decision
        """;

    private final JdbcClient db;

    Comments(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, DecisionId decision, MemberId author, String text, Instant at) {
        db.sql("""
                INSERT INTO decisions.comment (coop_id, proposal_id, id, author, text, written_at)
                VALUES (:coop, :decision, :id, :author, :text, :at)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("id", UuidCreator.getTimeOrderedEpoch())
            .param("author", author.value()).param("text", text).param("at", Timestamp.from(at)).update();
    }

    Optional<Comment> find(CoopId coop, DecisionId decision, UUID id) {
        return db.sql(COMMENTS + " AND c.id = :id FOR UPDATE OF c")
            .param("coop", coop.value()).param("decision", decision.value()).param("id", id).query(Comment.class).optional();
    }

    void edit(CoopId coop, DecisionId decision, Comment comment, String text, Instant at) {
        db.sql("""
                INSERT INTO decisions.earlier_comment (coop_id, proposal_id, comment_id, until, text)
                VALUES (:coop, :decision, :id, :at, :before)
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("id", comment.id())
            .param("at", Timestamp.from(at)).param("before", comment.text()).update();
        db.sql("""
                UPDATE decisions.comment
                   SET text = :text, edited_at = :at
                 WHERE coop_id = :coop AND proposal_id = :decision AND id = :id
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("id", comment.id())
            .param("text", text).param("at", Timestamp.from(at)).update();
    }

    /** The last ones before a moment, in the order in which they were written, and one more if there are more. */
    List<Comment> before(CoopId coop, DecisionId decision, Optional<UUID> before) {
        return db.sql(COMMENTS + """
                   AND (CAST(:before AS uuid) IS NULL OR c.id < CAST(:before AS uuid))
                 ORDER BY c.id DESC
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("before", before.orElse(null))
            .param("limit", PAGE_ROWS + 1).query(Comment.class).list().reversed();
    }

    List<Earlier> earlier(CoopId coop, DecisionId decision, List<Comment> comments) {
        var edited = comments.stream().filter(comment -> comment.editedAt() != null).map(Comment::id).toArray(UUID[]::new);
        if (edited.length == 0) return List.of();
        return db.sql("""
                SELECT comment_id, until, text
                  FROM decisions.earlier_comment
                 WHERE coop_id = :coop AND proposal_id = :decision AND comment_id = ANY (:edited)
                 ORDER BY comment_id, until
                """).param("coop", coop.value()).param("decision", decision.value()).param("edited", edited)
            .query(Earlier.class).list();
    }
}
