package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.drafts.Intent;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Sentence;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The acts that decisions carry, and what came of them. */
@Component
class PlannedActs {

    enum Stage { WAITING, DONE, FAILED }

    /** {@code said} is what was done or why it failed; {@code path} below the co-op's shows what was done. */
    record Planned(
            int place, String kind, Map<String, String> terms, Stage stage, @Nullable Sentence said, @Nullable String path,
            @Nullable Instant at, int tries) {}

    private record Row(
            int place, String kind, String terms, Stage stage, @Nullable String said, @Nullable String path, @Nullable Instant at,
            int tries) {}

    private static final TypeReference<Map<String, String>> TERMS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final KeptSentence sentences;

    PlannedActs(JdbcClient db, JsonMapper json, KeptSentence sentences) {
        this.db = db;
        this.json = json;
        this.sentences = sentences;
    }

    void insert(CoopId coop, DecisionId decision, List<Intent> acts) {
        for (var place = 1; place <= acts.size(); place++) insert(coop, decision, place, acts.get(place - 1));
    }

    private void insert(CoopId coop, DecisionId decision, int place, Intent act) {
        db.sql("""
                INSERT INTO decisions.act (coop_id, proposal_id, place, kind, terms)
                VALUES (:coop, :decision, :place, :kind, CAST(:terms AS jsonb))
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("place", place).param("kind", act.act())
            .param("terms", json.writeValueAsString(act.terms())).update();
    }

    List<Planned> of(CoopId coop, DecisionId decision) {
        return db.sql("""
                SELECT place, kind, terms, stage, said, path, at, tries
                  FROM decisions.act
                 WHERE coop_id = :coop AND proposal_id = :decision
                 ORDER BY place
                """).param("coop", coop.value()).param("decision", decision.value())
            .query(Row.class).list().stream().map(this::planned).toList();
    }

    void done(CoopId coop, DecisionId decision, int place, Act.Outcome.Done done, Instant at) {
        became(coop, decision, place, Stage.DONE, done.what(), done.path(), at);
    }

    /** Since all are done or none, what failed before waits again. */
    void failed(CoopId coop, DecisionId decision, int place, Sentence why, Instant at) {
        db.sql("""
                UPDATE decisions.act
                   SET stage = 'WAITING', said = NULL
                 WHERE coop_id = :coop AND proposal_id = :decision AND stage = 'FAILED' AND place <> :place
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("place", place).update();
        became(coop, decision, place, Stage.FAILED, why, null, at);
    }

    private void became(
            CoopId coop, DecisionId decision, int place, Stage stage, Sentence said, @Nullable String path, Instant at) {
        db.sql("""
                UPDATE decisions.act
                   SET stage = :stage, said = CAST(:said AS jsonb), path = :path, at = :at, tries = tries + 1
                 WHERE coop_id = :coop AND proposal_id = :decision AND place = :place AND stage <> 'DONE'
                """)
            .param("coop", coop.value()).param("decision", decision.value()).param("place", place).param("stage", stage.name())
            .param("said", sentences.write(said)).param("path", path).param("at", Timestamp.from(at)).update();
    }

    private Planned planned(Row row) {
        return new Planned(
            row.place(), row.kind(), json.readValue(row.terms(), TERMS), row.stage(),
            row.said() == null ? null : sentences.read(row.said()), row.path(), row.at(), row.tries());
    }
}
