package coop.toadlane.discussion;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files beside comments and beside what they are about; what they hold stands in a table of its own and is read for one file only. */
@Component
class Attachments {

    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private final JdbcClient db;

    Attachments(JdbcClient db) {
        this.db = db;
    }

    /** Answers hash and name, as they can be told in the record. */
    String insert(CoopId coop, ConversationId conversation, @Nullable UUID comment, MemberId author, Luggage.Piece piece) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var hash = sha256(piece.content());
        db.sql("""
                INSERT INTO discussion.attachment (coop_id, id, conversation_id, comment_id, author, name, kind, size, sha256)
                VALUES (:coop, :id, :conversation, :comment, :author, :name, :kind, :size, :hash)
                """)
            .param("coop", coop.value()).param("id", id).param("conversation", conversation.value()).param("comment", comment)
            .param("author", author.value()).param("name", piece.name()).param("kind", piece.kind().name())
            .param("size", piece.content().length).param("hash", hash).update();
        db.sql("INSERT INTO discussion.attachment_content (coop_id, attachment_id, content) VALUES (:coop, :id, :content)")
            .param("coop", coop.value()).param("id", id).param("content", piece.content()).update();
        return HexFormat.of().formatHex(hash) + " " + piece.name();
    }

    List<Attachment> of(CoopId coop, Collection<UUID> comments) {
        if (comments.isEmpty()) return List.of();
        return db.sql("""
                SELECT id, conversation_id, comment_id, name, kind, size
                  FROM discussion.attachment
                 WHERE coop_id = :coop AND comment_id = ANY (:comments)
                 ORDER BY comment_id, id
                """).param("coop", coop.value()).param("comments", comments.toArray(UUID[]::new)).query(Attachment.class).list();
    }

    /** Those beside what the conversation is about. */
    List<Attachment> beside(CoopId coop, ConversationId conversation) {
        return db.sql("""
                SELECT id, conversation_id, comment_id, name, kind, size
                  FROM discussion.attachment
                 WHERE coop_id = :coop AND conversation_id = :conversation AND comment_id IS NULL
                 ORDER BY id
                """).param("coop", coop.value()).param("conversation", conversation.value()).query(Attachment.class).list();
    }

    void delete(CoopId coop, Attachment file) {
        db.sql("DELETE FROM discussion.attachment_content WHERE coop_id = :coop AND attachment_id = :id")
            .param("coop", coop.value()).param("id", file.id()).update();
        db.sql("DELETE FROM discussion.attachment WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", file.id()).update();
    }

    Optional<Attachment.Opened> open(CoopId coop, ConversationId conversation, UUID id) {
        return db.sql("""
                SELECT a.name, a.kind, c.content
                  FROM discussion.attachment a
                  JOIN discussion.attachment_content c ON c.coop_id = a.coop_id AND c.attachment_id = a.id
                 WHERE a.coop_id = :coop AND a.conversation_id = :conversation AND a.id = :id
                """)
            .param("coop", coop.value()).param("conversation", conversation.value()).param("id", id)
            .query(Attachment.Opened.class).optional();
    }

    /** How many bytes the co-op's files may still grow. */
    long room(CoopId coop) {
        return MOST_BYTES - db.sql("SELECT coalesce(sum(size), 0) FROM discussion.attachment WHERE coop_id = :coop")
            .param("coop", coop.value()).query(Long.class).single();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
