package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open roles, with whoever holds them on the given day. */
@Component
class RoleTable {

    private static final String ROLES = """
        SELECT r.role_id AS id, r.circle_id, c.name AS circle, c.parent_id IS NULL AS whole, r.kind, r.name, r.accountabilities,
               array_to_string(r.powers, ' ') AS powers, t.member_id, coalesce(m.name, '') AS holder,
               t.since, t.until, coalesce(t.until, DATE '9999-12-31') AS ends
          FROM circles.role r
          JOIN circles.circle c ON c.coop_id = r.coop_id AND c.circle_id = r.circle_id
          LEFT JOIN circles.tenure t
            ON t.coop_id = r.coop_id AND t.role_id = r.role_id AND t.ended_on IS NULL AND (t.until IS NULL OR t.until >= :today)
          LEFT JOIN membership.register m
            ON m.coop_id = t.coop_id AND m.member_id = t.member_id AND m.standing IN ('MEMBER', 'SUSPENDED')
         WHERE r.coop_id = :coop AND r.closed_on IS NULL
        """;

    private static final Keyset<Role> LIST = Keyset.of(Role.class, Role::id, ROLES)
        .finding("r.name ILIKE :pattern OR c.name ILIKE :pattern OR m.name ILIKE :pattern")
        .filtering("state", "CASE :state WHEN 'vacant' THEN m.name IS NULL WHEN 'ending' THEN t.until <= :soon ELSE true END")
        .by("circle", "circle", "text", Role::circle)
        .by("role", "name", "text", Role::name)
        .by("holder", "holder", "text", Role::holder)
        .by("ends", "ends", "date", Role::ends);

    private static final int MOST_ROWS = 100_000;

    private final JdbcClient db;

    RoleTable(JdbcClient db) {
        this.db = db;
    }

    Slice<Role> list(CoopId coop, Asked asked, LocalDate today) {
        return LIST.read(db, asked, parameters(coop, today));
    }

    List<Role> all(CoopId coop, Asked asked, LocalDate today) {
        return LIST.all(db, asked, parameters(coop, today), MOST_ROWS);
    }

    List<Role> open(CoopId coop, LocalDate today) {
        return db.sql(ROLES + " ORDER BY c.parent_id IS NOT NULL, c.name, r.kind, r.name, r.role_id")
            .param("coop", coop.value()).param("today", today).query(Role.class).list();
    }

    List<Role> in(CoopId coop, CircleId circle, LocalDate today) {
        return db.sql(ROLES + " AND r.circle_id = :circle ORDER BY r.kind, r.name, r.role_id")
            .param("coop", coop.value()).param("today", today).param("circle", circle.value()).query(Role.class).list();
    }

    List<Role> heldBy(CoopId coop, MemberId member, LocalDate today) {
        return db.sql(ROLES + " AND t.member_id = :member AND m.name IS NOT NULL ORDER BY c.parent_id IS NOT NULL, c.name, r.kind, r.name")
            .param("coop", coop.value()).param("today", today).param("member", member.value()).query(Role.class).list();
    }

    Optional<Role> find(CoopId coop, RoleId role, LocalDate today) {
        return db.sql(ROLES + " AND r.role_id = :role")
            .param("coop", coop.value()).param("today", today).param("role", role.value()).query(Role.class).optional();
    }

    void insert(CoopId coop, RoleId id, CircleId circle, Mandate mandate) {
        db.sql("""
                INSERT INTO circles.role (coop_id, role_id, circle_id, kind, name, accountabilities, powers)
                VALUES (:coop, :id, :circle, CAST(:kind AS circles.role_kind), :name, :accountabilities, :powers)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("circle", circle.value())
            .param("kind", mandate.kind().name()).param("name", mandate.name())
            .param("accountabilities", String.join("\n", mandate.accountabilities()))
            .param("powers", mandate.powerNames().toArray(String[]::new)).update();
    }

    void describe(CoopId coop, RoleId id, Mandate mandate) {
        db.sql("""
                UPDATE circles.role
                   SET name = :name, accountabilities = :accountabilities, powers = :powers
                 WHERE coop_id = :coop AND role_id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("name", mandate.name())
            .param("accountabilities", String.join("\n", mandate.accountabilities()))
            .param("powers", mandate.powerNames().toArray(String[]::new)).update();
    }

    void close(CoopId coop, RoleId id, LocalDate day) {
        db.sql("UPDATE circles.role SET closed_on = :day WHERE coop_id = :coop AND role_id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("day", day).update();
    }

    private static Map<String, Object> parameters(CoopId coop, LocalDate today) {
        return Map.of("coop", coop.value(), "today", today, "soon", today.plusDays(Tenures.REMINDER_DAYS));
    }
}
