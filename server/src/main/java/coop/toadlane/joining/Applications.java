package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.joining.Application.State;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class Applications {

    /** An application as a list shows it. */
    record Line(UUID id, String name, String memberClass, State state, Instant appliedAt, boolean coop) {}

    record Waiting(UUID coopId, UUID applicationId, Instant appliedAt) {}

    private record Row(
            UUID applicationId, UUID memberId, UUID personId, @Nullable UUID memberCoop, String name, String memberClass,
            String answers, State state, Instant appliedAt, @Nullable Instant settledAt, String reason) {}

    private static final TypeReference<List<Answers.Given>> ANSWERS = new TypeReference<>() {};

    private static final Keyset<Line> LINES = Keyset.of(Line.class, Line::id, """
            SELECT application_id AS id, name, class AS member_class, state, applied_at, member_coop IS NOT NULL AS coop
              FROM joining.application
             WHERE coop_id = :coop
            """)
        .finding("name ILIKE :pattern")
        .filtering("state", "state = :state")
        .by("-applied", "applied_at", "timestamptz", Line::appliedAt)
        .by("name", "name", "text", Line::name);

    private static final String APPLICATION = """
        SELECT application_id, member_id, person_id, member_coop, name, class AS member_class, answers, state,
               applied_at, settled_at, reason
          FROM joining.application
         WHERE coop_id = :coop
        """;

    private final JdbcClient db;
    private final JsonMapper json;

    Applications(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Slice<Line> list(CoopId coop, Asked asked) {
        return LINES.read(db, asked, Map.of("coop", coop.value()));
    }

    List<Line> all(CoopId coop, Asked asked, int limit) {
        return LINES.all(db, asked, Map.of("coop", coop.value()), limit);
    }

    Optional<Application> find(CoopId coop, ApplicationId id) {
        return one(db.sql(APPLICATION + " AND application_id = :id").param("id", id.value()), coop);
    }

    /** For a change; whoever else wants to settle the same application waits. */
    Optional<Application> take(CoopId coop, ApplicationId id) {
        return one(db.sql(APPLICATION + " AND application_id = :id FOR UPDATE").param("id", id.value()), coop);
    }

    Optional<Application> waiting(CoopId coop, MemberId member) {
        return one(db.sql(APPLICATION + " AND member_id = :member AND state = 'WAITING'").param("member", member.value()), coop);
    }

    /** What somebody asked for here, the latest first. */
    List<Application> by(CoopId coop, PersonId person) {
        return db.sql(APPLICATION + " AND person_id = :person ORDER BY applied_at DESC, application_id DESC LIMIT 20")
            .param("coop", coop.value()).param("person", person.value())
            .query(Row.class).list().stream().map(this::application).toList();
    }

    /** Those who wait longest first. */
    List<Application> waiting(CoopId coop, int limit) {
        return db.sql(APPLICATION + " AND state = 'WAITING' ORDER BY applied_at, application_id LIMIT :limit")
            .param("coop", coop.value()).param("limit", limit)
            .query(Row.class).list().stream().map(this::application).toList();
    }

    List<Waiting> waitingOf(PersonId person) {
        return db.sql("""
                SELECT coop_id, application_id, applied_at
                  FROM joining.application
                 WHERE person_id = :person AND state = 'WAITING'
                 ORDER BY applied_at, application_id
                 LIMIT 50
                """).param("person", person.value()).query(Waiting.class).list();
    }

    int countWaiting(CoopId coop) {
        return db.sql("SELECT count(*) FROM joining.application WHERE coop_id = :coop AND state = 'WAITING'")
            .param("coop", coop.value()).query(Integer.class).single();
    }

    void insert(CoopId coop, Application application) {
        db.sql("""
                INSERT INTO joining.application (coop_id, application_id, member_id, person_id, member_coop, name, class, answers,
                                                 state, applied_at)
                VALUES (:coop, :id, :member, :person, :memberCoop, :name, :class, CAST(:answers AS jsonb), 'WAITING', :at)
                """)
            .param("coop", coop.value()).param("id", application.id().value()).param("member", application.member().value())
            .param("person", application.person().value())
            .param("memberCoop", application.coop().map(CoopId::value).orElse(null))
            .param("name", application.name()).param("class", application.memberClass())
            .param("answers", json.writeValueAsString(application.answers()))
            .param("at", Timestamp.from(application.appliedAt())).update();
    }

    void settle(CoopId coop, ApplicationId id, State state, String reason, Instant at) {
        db.sql("""
                UPDATE joining.application
                   SET state = :state, reason = :reason, settled_at = :at
                 WHERE coop_id = :coop AND application_id = :id AND state = 'WAITING'
                """)
            .param("coop", coop.value()).param("id", id.value()).param("state", state.name())
            .param("reason", reason).param("at", Timestamp.from(at)).update();
    }

    private Optional<Application> one(JdbcClient.StatementSpec statement, CoopId coop) {
        return statement.param("coop", coop.value()).query(Row.class).optional().map(this::application);
    }

    private Application application(Row row) {
        return new Application(
            new ApplicationId(row.applicationId()), new MemberId(row.memberId()), new PersonId(row.personId()),
            Optional.ofNullable(row.memberCoop()).map(CoopId::new), row.name(), row.memberClass(),
            json.readValue(row.answers(), ANSWERS), row.state(), row.appliedAt(), row.settledAt(), row.reason());
    }
}
