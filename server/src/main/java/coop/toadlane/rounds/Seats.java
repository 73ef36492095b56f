package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in a round. */
@Component
class Seats {

    static final int MOST = 100;

    private final JdbcClient db;

    Seats(JdbcClient db) {
        this.db = db;
    }

    List<Seat> of(CoopId coop, RoundId round) {
        return db.sql("""
                SELECT s.member_id, coalesce(m.name, '') AS name, s.place
                  FROM rounds.seat s
                  LEFT JOIN membership.register m ON m.coop_id = s.coop_id AND m.member_id = s.member_id
                 WHERE s.coop_id = :coop AND s.round_id = :round AND s.left_at IS NULL
                 ORDER BY s.place
                """).param("coop", coop.value()).param("round", round.value()).query(Seat.class).list();
    }

    /** At the end of the row; who comes back too. */
    void take(CoopId coop, RoundId round, MemberId member) {
        db.sql("""
                INSERT INTO rounds.seat (coop_id, round_id, member_id, place)
                SELECT :coop, :round, :member, coalesce(max(place), 0) + 1
                  FROM rounds.seat
                 WHERE coop_id = :coop AND round_id = :round
                ON CONFLICT (coop_id, round_id, member_id) DO UPDATE SET place = excluded.place, left_at = NULL
                """).param("coop", coop.value()).param("round", round.value()).param("member", member.value()).update();
    }

    void leave(CoopId coop, RoundId round, MemberId member, Instant at) {
        db.sql("UPDATE rounds.seat SET left_at = :at WHERE coop_id = :coop AND round_id = :round AND member_id = :member")
            .param("coop", coop.value()).param("round", round.value()).param("member", member.value())
            .param("at", Timestamp.from(at)).update();
    }
}
