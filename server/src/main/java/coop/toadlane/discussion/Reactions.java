package coop.toadlane.discussion;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Reactions {

    record Row(UUID commentId, Reaction reaction, int times, boolean mine) {

        Comment.Reacted reacted() {
            return new Comment.Reacted(reaction, times, mine);
        }
    }

    private final JdbcClient db;

    Reactions(JdbcClient db) {
        this.db = db;
    }

    /** Gives it, or takes it back if it was given; true if it stands now. */
    boolean turn(CoopId coop, UUID comment, MemberId member, Reaction reaction) {
        var taken = db.sql("""
                DELETE FROM discussion.reaction
                 WHERE coop_id = :coop AND comment_id = :comment AND member_id = :member AND reaction = :reaction
                """)
            .param("coop", coop.value()).param("comment", comment).param("member", member.value())
            .param("reaction", reaction.name()).update();
        if (taken > 0) return false;
        db.sql("""
                INSERT INTO discussion.reaction (coop_id, comment_id, member_id, reaction)
                VALUES (:coop, :comment, :member, :reaction)
                ON CONFLICT DO NOTHING
                """)
            .param("coop", coop.value()).param("comment", comment).param("member", member.value())
            .param("reaction", reaction.name()).update();
        return true;
    }

    List<Row> of(CoopId coop, Collection<UUID> comments, MemberId reader) {
        if (comments.isEmpty()) return List.of();
        return db.sql("""
                SELECT comment_id, reaction, count(*) AS times, bool_or(member_id = :reader) AS mine
                  FROM discussion.reaction
                 WHERE coop_id = :coop AND comment_id = ANY (:comments)
                 GROUP BY comment_id, reaction
                """)
            .param("coop", coop.value()).param("comments", comments.toArray(UUID[]::new)).param("reader", reader.value())
            .query(Row.class).list();
    }
}
