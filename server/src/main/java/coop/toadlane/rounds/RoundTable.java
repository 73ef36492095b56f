package coop.toadlane.rounds;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.circles.RoleId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoundTable {

    private static final String ROUNDS = """
        SELECT r.id, r.kind, r.author, coalesce(a.name, '') AS author_name, r.facilitator, coalesce(f.name, '') AS facilitator_name,
               r.title, coalesce((SELECT v.text
                                    FROM rounds.version v
                                   WHERE v.coop_id = r.coop_id AND v.round_id = r.id
                                   ORDER BY v.number DESC
                                   LIMIT 1), '') AS text,
               r.matter, CAST(r.acts AS text) AS acts, r.days, r.origin, r.step, r.pass, r.until, r.state, r.called_at, r.ended_at,
               r.decision_id, r.role_id, r.nominee, r.term
          FROM rounds.round r
          LEFT JOIN membership.register a ON a.coop_id = r.coop_id AND a.member_id = r.author
          LEFT JOIN membership.register f ON f.coop_id = r.coop_id AND f.member_id = r.facilitator
         WHERE r.coop_id = :coop
        """;

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<Round> LIST = Keyset.of(Round.class, Round::id, ROUNDS + """
             AND (:state = 'all' OR (r.state = 'UNDER_WAY') = (:state = 'open'))
            """)
        .finding("r.title ILIKE :pattern")
        .by("-called", "called_at", "timestamptz", Round::calledAt)
        .by("title", "title", "text", Round::title);

    private final JdbcClient db;

    RoundTable(JdbcClient db) {
        this.db = db;
    }

    Slice<Round> list(CoopId coop, Asked asked) {
        return LIST.read(db, asked, parameters(coop, asked));
    }

    List<Round> all(CoopId coop, Asked asked) {
        return LIST.all(db, asked, parameters(coop, asked), MOST_ROWS);
    }

    private static Map<String, Object> parameters(CoopId coop, Asked asked) {
        var state = asked.filter("state").isEmpty() ? "open" : asked.filter("state");
        return Map.of("coop", coop.value(), "state", state);
    }

    Optional<Round> find(CoopId coop, RoundId id) {
        return db.sql(ROUNDS + " AND r.id = :id").param("coop", coop.value()).param("id", id.value()).query(Round.class).optional();
    }

    /** Whoever changes it waits here for the change before. */
    Optional<Round> take(CoopId coop, RoundId id) {
        return db.sql(ROUNDS + " AND r.id = :id FOR UPDATE OF r").param("coop", coop.value()).param("id", id.value())
            .query(Round.class).optional();
    }

    Optional<Round> before(CoopId coop, DecisionId decision) {
        return db.sql(ROUNDS + " AND r.decision_id = :decision").param("coop", coop.value()).param("decision", decision.value())
            .query(Round.class).optional();
    }

    /** Under way and with a seat for this member who has not spoken in the step; the oldest first. */
    List<Round> waitingFor(CoopId coop, MemberId member, int limit) {
        return db.sql(ROUNDS + """
                   AND r.state = 'UNDER_WAY' AND r.step NOT IN ('PRESENT', 'AMEND', 'PROPOSE')
                   AND EXISTS (SELECT FROM rounds.seat s
                                WHERE s.coop_id = r.coop_id AND s.round_id = r.id AND s.member_id = :member AND s.left_at IS NULL)
                   AND NOT EXISTS (SELECT FROM rounds.word w
                                    WHERE w.coop_id = r.coop_id AND w.round_id = r.id AND w.member_id = :member
                                      AND w.pass = r.pass AND w.step = r.step)
                 ORDER BY r.called_at
                 LIMIT :limit
                """).param("coop", coop.value()).param("member", member.value()).param("limit", limit).query(Round.class).list();
    }

    /** Whether somebody is being found for this role. */
    boolean elects(CoopId coop, RoleId role) {
        return db.sql("SELECT EXISTS (SELECT FROM rounds.round WHERE coop_id = :coop AND role_id = :role AND state = 'UNDER_WAY')")
            .param("coop", coop.value()).param("role", role.value()).query(Boolean.class).single();
    }

    void insert(CoopId coop, Round round) {
        db.sql("""
                INSERT INTO rounds.round (coop_id, id, kind, author, facilitator, title, matter, acts, days, origin, step, called_at,
                                          role_id, term)
                VALUES (:coop, :id, :kind, :author, :facilitator, :title, :matter, CAST(:acts AS jsonb), :days, :origin, :step,
                        :calledAt, :role, :term)
                """)
            .param("coop", coop.value()).param("id", round.id()).param("kind", round.kind().name()).param("author", round.author())
            .param("facilitator", round.facilitator()).param("title", round.title()).param("matter", round.matter())
            .param("acts", round.acts()).param("days", round.days()).param("origin", round.origin())
            .param("step", round.step().name()).param("calledAt", Timestamp.from(round.calledAt())).param("role", round.roleId())
            .param("term", round.term()).update();
    }

    void move(CoopId coop, RoundId id, Step step, int pass, @Nullable Instant until) {
        db.sql("UPDATE rounds.round SET step = :step, pass = :pass, until = :until WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("step", step.name()).param("pass", pass)
            .param("until", until == null ? null : Timestamp.from(until)).update();
    }

    void propose(CoopId coop, RoundId id, MemberId nominee, @Nullable LocalDate term) {
        db.sql("UPDATE rounds.round SET nominee = :nominee, term = :term WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("nominee", nominee.value()).param("term", term).update();
    }

    void lead(CoopId coop, RoundId id, MemberId facilitator) {
        db.sql("UPDATE rounds.round SET facilitator = :facilitator WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("facilitator", facilitator.value()).update();
    }

    void end(CoopId coop, RoundId id, RoundState state, @Nullable DecisionId decision, Instant at) {
        db.sql("""
                UPDATE rounds.round
                   SET state = :state, decision_id = :decision, ended_at = :at, until = NULL
                 WHERE coop_id = :coop AND id = :id
                """)
            .param("coop", coop.value()).param("id", id.value()).param("state", state.name())
            .param("decision", decision == null ? null : decision.value()).param("at", Timestamp.from(at)).update();
    }

    void told(CoopId coop, RoundId id, Instant at) {
        db.sql("UPDATE rounds.round SET told_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }
}
