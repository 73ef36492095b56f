package coop.toadlane.delegation;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DelegationTable {

    /** Somebody and whom they let vote for them. */
    private record Line(UUID memberId, UUID delegateId) {}

    private final JdbcClient db;

    DelegationTable(JdbcClient db) {
        this.db = db;
    }

    void put(CoopId coop, MemberId member, String matter, MemberId delegate, Instant at) {
        db.sql("""
                INSERT INTO delegation.delegation (coop_id, member_id, matter, delegate_id, since)
                VALUES (:coop, :member, :matter, :delegate, :at)
                ON CONFLICT (coop_id, member_id, matter)
                DO UPDATE SET delegate_id = excluded.delegate_id, since = excluded.since
                """)
            .param("coop", coop.value()).param("member", member.value()).param("matter", matter)
            .param("delegate", delegate.value()).param("at", Timestamp.from(at)).update();
    }

    /** False if there was none. */
    boolean remove(CoopId coop, MemberId member, String matter) {
        return db.sql("DELETE FROM delegation.delegation WHERE coop_id = :coop AND member_id = :member AND matter = :matter")
            .param("coop", coop.value()).param("member", member.value()).param("matter", matter).update() == 1;
    }

    /** By who delegates; those who began first come first. */
    Map<UUID, UUID> on(CoopId coop, String matter) {
        var delegates = new LinkedHashMap<UUID, UUID>();
        db.sql("""
                SELECT member_id, delegate_id
                  FROM delegation.delegation
                 WHERE coop_id = :coop AND matter = :matter
                 ORDER BY since, member_id
                """).param("coop", coop.value()).param("matter", matter)
            .query(Line.class).list().forEach(line -> delegates.put(line.memberId(), line.delegateId()));
        return delegates;
    }
}
