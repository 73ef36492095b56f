package coop.toadlane.circles;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Changes {

    private static final int SHOWN = 50;

    private final JdbcClient db;
    private final Clock clock;

    Changes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(CoopId coop, CircleId circle, Change.Kind kind, String about, @Nullable MemberId member) {
        db.sql("""
                INSERT INTO circles.change (coop_id, change_id, circle_id, at, kind, about, member_id)
                VALUES (:coop, :id, :circle, :at, :kind, :about, :member)
                """)
            .param("coop", coop.value()).param("id", UuidCreator.getTimeOrderedEpoch()).param("circle", circle.value())
            .param("at", Timestamp.from(clock.instant())).param("kind", kind.name()).param("about", about)
            .param("member", member == null ? null : member.value()).update();
    }

    /** The latest first. */
    List<Change> of(CoopId coop, CircleId circle) {
        return db.sql("""
                SELECT c.at, c.kind, c.about, m.name AS member
                  FROM circles.change c
                  LEFT JOIN membership.register m ON m.coop_id = c.coop_id AND m.member_id = c.member_id
                 WHERE c.coop_id = :coop AND c.circle_id = :circle
                 ORDER BY c.at DESC, c.change_id DESC
                 LIMIT %d
                """.formatted(SHOWN))
            .param("coop", coop.value()).param("circle", circle.value()).query(Change.class).list();
    }
}
