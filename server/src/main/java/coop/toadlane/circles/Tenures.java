package coop.toadlane.circles;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Tenures {

    /** So many days before a term ends its holder is reminded; the function {@code circles.due} knows it as well. */
    static final int REMINDER_DAYS = 14;

    private static final String TENURES = """
        SELECT tenure_id, role_id, member_id, since, until
          FROM circles.tenure
         WHERE coop_id = :coop AND ended_on IS NULL
        """;

    /** Somebody who held a role; without a name once the register forgot them. */
    record Past(@Nullable String holder, LocalDate since, LocalDate endedOn) {}

    private final JdbcClient db;

    Tenures(JdbcClient db) {
        this.db = db;
    }

    Optional<Tenure> of(CoopId coop, RoleId role) {
        return db.sql(TENURES + " AND role_id = :role")
            .param("coop", coop.value()).param("role", role.value()).query(Tenure.class).optional();
    }

    List<Tenure> of(CoopId coop, MemberId member) {
        return db.sql(TENURES + " AND member_id = :member")
            .param("coop", coop.value()).param("member", member.value()).query(Tenure.class).list();
    }

    List<Tenure> ranOut(CoopId coop, LocalDate today) {
        return db.sql(TENURES + " AND until < :today ORDER BY until, tenure_id")
            .param("coop", coop.value()).param("today", today).query(Tenure.class).list();
    }

    List<Tenure> endingSoon(CoopId coop, LocalDate today) {
        return db.sql(TENURES + " AND until BETWEEN :today AND :soon AND reminded_on IS NULL ORDER BY until, tenure_id")
            .param("coop", coop.value()).param("today", today).param("soon", today.plusDays(REMINDER_DAYS))
            .query(Tenure.class).list();
    }

    /** The latest first. */
    List<Past> past(CoopId coop, RoleId role) {
        return db.sql("""
                SELECT m.name AS holder, t.since, t.ended_on
                  FROM circles.tenure t
                  LEFT JOIN membership.register m ON m.coop_id = t.coop_id AND m.member_id = t.member_id
                 WHERE t.coop_id = :coop AND t.role_id = :role AND t.ended_on IS NOT NULL
                 ORDER BY t.ended_on DESC, t.tenure_id DESC
                 LIMIT 50
                """)
            .param("coop", coop.value()).param("role", role.value()).query(Past.class).list();
    }

    void begin(CoopId coop, RoleId role, Appointment appointment, LocalDate today) {
        db.sql("""
                INSERT INTO circles.tenure (coop_id, tenure_id, role_id, member_id, since, until)
                VALUES (:coop, :id, :role, :member, :today, :until)
                """)
            .param("coop", coop.value()).param("id", UuidCreator.getTimeOrderedEpoch()).param("role", role.value())
            .param("member", appointment.member().value()).param("today", today).param("until", appointment.until()).update();
    }

    void end(CoopId coop, Tenure tenure, LocalDate day) {
        db.sql("UPDATE circles.tenure SET ended_on = :day WHERE coop_id = :coop AND tenure_id = :id")
            .param("coop", coop.value()).param("id", tenure.tenureId()).param("day", day).update();
    }

    void remind(CoopId coop, Tenure tenure, LocalDate day) {
        db.sql("UPDATE circles.tenure SET reminded_on = :day WHERE coop_id = :coop AND tenure_id = :id")
            .param("coop", coop.value()).param("id", tenure.tenureId()).param("day", day).update();
    }
}
