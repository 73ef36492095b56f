package coop.toadlane.digest;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants the letter, how often, and when the next is due. */
@Component
class Subscriptions {

    record Due(UUID coopId, UUID memberId) {}

    record Subscription(Rhythm rhythm, Instant lastAt) {}

    private final JdbcClient db;

    Subscriptions(JdbcClient db) {
        this.db = db;
    }

    Optional<Subscription> of(CoopId coop, MemberId member) {
        return db.sql("SELECT rhythm, last_at FROM digest.subscription WHERE coop_id = :coop AND member_id = :member")
            .param("coop", coop.value()).param("member", member.value()).query(Subscription.class).optional();
    }

    void put(CoopId coop, MemberId member, Rhythm rhythm, Instant lastAt, Instant nextAt) {
        db.sql("""
                INSERT INTO digest.subscription (coop_id, member_id, rhythm, last_at, next_at)
                VALUES (:coop, :member, :rhythm, :lastAt, :nextAt)
                ON CONFLICT (coop_id, member_id)
                DO UPDATE SET rhythm = excluded.rhythm, last_at = excluded.last_at, next_at = excluded.next_at
                """)
            .param("coop", coop.value()).param("member", member.value()).param("rhythm", rhythm.name())
            .param("lastAt", Timestamp.from(lastAt)).param("nextAt", Timestamp.from(nextAt)).update();
    }

    void end(CoopId coop, MemberId member) {
        db.sql("DELETE FROM digest.subscription WHERE coop_id = :coop AND member_id = :member")
            .param("coop", coop.value()).param("member", member.value()).update();
    }

    /** Of all co-ops; the longest due first. */
    List<Due> due(Instant now) {
        return db.sql("SELECT coop_id, member_id FROM digest.due(:now)").param("now", Timestamp.from(now)).query(Due.class).list();
    }

    /** Held until the transaction ends; empty if somebody else has it in hand or it is due no more. */
    Optional<Subscription> take(CoopId coop, MemberId member, Instant now) {
        return db.sql("""
                SELECT rhythm, last_at
                  FROM digest.subscription
                 WHERE coop_id = :coop AND member_id = :member AND next_at <= :now
                   FOR UPDATE SKIP LOCKED
                """)
            .param("coop", coop.value()).param("member", member.value()).param("now", Timestamp.from(now))
            .query(Subscription.class).optional();
    }
}
