package coop.toadlane.discussion;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is talked about, and who follows it. */
@Component
class Conversations {

    record Row(UUID id, String path, String title, int comments) {

        ConversationId conversation() {
            return new ConversationId(id);
        }
    }

    private final JdbcClient db;

    Conversations(JdbcClient db) {
        this.db = db;
    }

    void insert(CoopId coop, ConversationId id, String path, String title, Instant at) {
        db.sql("""
                INSERT INTO discussion.conversation (coop_id, id, path, title, last_at)
                VALUES (:coop, :id, :path, :title, :at)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("path", path).param("title", title)
            .param("at", Timestamp.from(at)).update();
    }

    void rename(CoopId coop, ConversationId id, String title) {
        db.sql("UPDATE discussion.conversation SET title = :title WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("title", title).update();
    }

    Row read(CoopId coop, ConversationId id) {
        return find(coop, id).orElseThrow(NotFound::new);
    }

    Optional<Row> find(CoopId coop, ConversationId id) {
        return db.sql("SELECT id, path, title, comments FROM discussion.conversation WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).query(Row.class).optional();
    }

    void grew(CoopId coop, ConversationId id, Instant at) {
        db.sql("""
                UPDATE discussion.conversation
                   SET comments = comments + 1, last_at = greatest(last_at, :at)
                 WHERE coop_id = :coop AND id = :id
                """).param("coop", coop.value()).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    void follow(CoopId coop, ConversationId id, MemberId member) {
        db.sql("""
                INSERT INTO discussion.follower (coop_id, conversation_id, member_id)
                VALUES (:coop, :id, :member)
                ON CONFLICT DO NOTHING
                """).param("coop", coop.value()).param("id", id.value()).param("member", member.value()).update();
    }

    void leave(CoopId coop, ConversationId id, MemberId member) {
        db.sql("DELETE FROM discussion.follower WHERE coop_id = :coop AND conversation_id = :id AND member_id = :member")
            .param("coop", coop.value()).param("id", id.value()).param("member", member.value()).update();
    }

    boolean follows(CoopId coop, ConversationId id, MemberId member) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM discussion.follower
                                WHERE coop_id = :coop AND conversation_id = :id AND member_id = :member)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("member", member.value()).query(Boolean.class).single();
    }

    List<MemberId> followers(CoopId coop, ConversationId id) {
        return db.sql("SELECT member_id FROM discussion.follower WHERE coop_id = :coop AND conversation_id = :id")
            .param("coop", coop.value()).param("id", id.value()).query(UUID.class).list().stream().map(MemberId::new).toList();
    }
}
