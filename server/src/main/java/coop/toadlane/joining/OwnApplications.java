package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonalData;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person answered when they asked to join, anywhere. Who is erased asks no more, and leaves no answers. */
@Component
@Order(9)
class OwnApplications implements PersonalData {

    private record Line(UUID coopId, String name, String memberClass, String answers, String state, Instant appliedAt, String reason) {}

    private final JdbcClient db;
    private final Scopes scopes;
    private final Clock clock;

    OwnApplications(JdbcClient db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "joining";
    }

    @Override
    public Object of(PersonId person) {
        return lines(person);
    }

    @Override
    public void erase(PersonId person) {
        lines(person).stream().map(line -> new CoopId(line.coopId())).distinct()
            .forEach(coop -> scopes.within(coop, () -> erase(coop, person)));
    }

    private void erase(CoopId coop, PersonId person) {
        db.sql("""
                UPDATE joining.application
                   SET name = '—',
                       answers = '[]',
                       reason = '',
                       settled_at = coalesce(settled_at, :now),
                       state = CASE state WHEN 'WAITING' THEN 'WITHDRAWN' ELSE state END
                 WHERE coop_id = :coop AND person_id = :person
                """)
            .param("coop", coop.value()).param("person", person.value()).param("now", Timestamp.from(clock.instant())).update();
    }

    private List<Line> lines(PersonId person) {
        return db.sql("""
                SELECT coop_id, name, class AS member_class, answers, state, applied_at, reason
                  FROM joining.application
                 WHERE person_id = :person
                 ORDER BY applied_at
                """).param("person", person.value()).query(Line.class).list();
    }
}
