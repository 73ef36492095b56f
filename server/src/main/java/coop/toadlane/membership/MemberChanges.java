package coop.toadlane.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MemberChanges {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient db;

    MemberChanges(JdbcClient db) {
        this.db = db;
    }

    void add(CoopId coop, MemberId member, MemberChange change) {
        addAll(coop, List.of(member), change);
    }

    void addAll(CoopId coop, Collection<MemberId> members, MemberChange change) {
        db.sql("""
                INSERT INTO membership.member_change (coop_id, change_id, member_id, at, kind, note)
                SELECT :coop, change_id, member_id, :at, :kind, :note
                  FROM unnest(:changes, :members) AS changed (change_id, member_id)
                """)
            .param("coop", coop.value()).param("at", Timestamp.from(change.at()))
            .param("kind", change.kind().name()).param("note", change.note())
            .param("changes", members.stream().map(_ -> UuidCreator.getTimeOrderedEpoch()).toArray(UUID[]::new))
            .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
            .update();
    }

    /** Why somebody was suspended goes with their name. */
    void erase(CoopId coop, MemberId member) {
        db.sql("UPDATE membership.member_change SET note = '' WHERE coop_id = :coop AND member_id = :member AND kind = 'SUSPENDED'")
            .param("coop", coop.value()).param("member", member.value()).update();
    }

    /** The latest first. */
    List<MemberChange> of(CoopId coop, MemberId member) {
        return db.sql("""
                SELECT kind, at, note
                  FROM membership.member_change
                 WHERE coop_id = :coop AND member_id = :member
                 ORDER BY at DESC, change_id DESC
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("member", member.value()).param("limit", MOST_SHOWN)
            .query(MemberChange.class).list();
    }
}
