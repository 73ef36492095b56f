package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Way;
import coop.toadlane.membership.Rule;
import coop.toadlane.ui.NotFound;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class Proposals {

    private record Row(
            UUID coopId, UUID id, UUID author, String title, String text, String matter, BallotKind kind, @Nullable Method method,
            int seats, int most, @Nullable BigDecimal budget, Openness openness, String rule, Stage stage, Instant openedAt,
            Instant closesAt, @Nullable Instant closedAt, int voters) {

        Way way() {
            return new Way(kind, method, seats, most, budget, openness);
        }
    }

    private static final String ONE = """
        SELECT coop_id, id, author, title, text, matter, kind, method, seats, most, budget, openness, rule, stage, opened_at, closes_at,
               closed_at, voters
          FROM decisions.proposal
         WHERE coop_id = :coop AND id = :id
        """;

    private final JdbcClient db;
    private final JsonMapper json;

    Proposals(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Proposal proposal) {
        var way = proposal.way();
        db.sql("""
                INSERT INTO decisions.proposal
                       (coop_id, id, author, title, text, matter, kind, method, seats, most, budget, openness, rule, stage,
                        opened_at, closes_at, closed_at, voters)
                VALUES (:coop, :id, :author, :title, :text, :matter, :kind, :method, :seats, :most, :budget, :openness,
                        CAST(:rule AS jsonb), :stage, :openedAt, :closesAt, :closedAt, :voters)
                """)
            .param("coop", proposal.coop().value()).param("id", proposal.id().value()).param("author", proposal.author().value())
            .param("title", proposal.title()).param("text", proposal.text()).param("matter", proposal.matter())
            .param("kind", way.kind().name()).param("method", way.method() == null ? null : way.method().name())
            .param("seats", way.seats()).param("most", way.most()).param("budget", way.budget()).param("openness", way.openness().name())
            .param("rule", json.writeValueAsString(proposal.rule()))
            .param("stage", proposal.stage().name()).param("openedAt", Timestamp.from(proposal.openedAt()))
            .param("closesAt", Timestamp.from(proposal.closesAt()))
            .param("closedAt", proposal.closedAt() == null ? null : Timestamp.from(proposal.closedAt()))
            .param("voters", proposal.voters()).update();
    }

    Optional<Proposal> find(CoopId coop, DecisionId id) {
        return find(coop, id, "");
    }

    Proposal read(CoopId coop, DecisionId id) {
        return find(coop, id).orElseThrow(NotFound::new);
    }

    /** Many may hold it at once; while anyone does, nobody closes it. */
    Proposal readForVoting(CoopId coop, DecisionId id) {
        return find(coop, id, "FOR SHARE").orElseThrow(NotFound::new);
    }

    /** Waits for every vote under way, and lets none begin. */
    Proposal readForClosing(CoopId coop, DecisionId id) {
        return find(coop, id, "FOR UPDATE").orElseThrow(NotFound::new);
    }

    void end(Proposal proposal, Stage stage, Instant at) {
        db.sql("""
                UPDATE decisions.proposal
                   SET stage = :stage, closed_at = greatest(opened_at, :at)
                 WHERE coop_id = :coop AND id = :id
                """)
            .param("coop", proposal.coop().value()).param("id", proposal.id().value())
            .param("stage", stage.name()).param("at", Timestamp.from(at)).update();
    }

    void enrolled(CoopId coop, DecisionId id, int voters) {
        db.sql("UPDATE decisions.proposal SET voters = :voters WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("voters", voters).update();
    }

    private Optional<Proposal> find(CoopId coop, DecisionId id, String lock) {
        return db.sql(ONE + lock).param("coop", coop.value()).param("id", id.value())
            .query(Row.class).optional().map(this::proposal);
    }

    private Proposal proposal(Row row) {
        return new Proposal(
            new CoopId(row.coopId()), new DecisionId(row.id()), new MemberId(row.author()), row.title(), row.text(), row.matter(),
            row.way(), json.readValue(row.rule(), Rule.class), row.stage(), row.openedAt(), row.closesAt(), row.closedAt(),
            row.voters());
    }
}
