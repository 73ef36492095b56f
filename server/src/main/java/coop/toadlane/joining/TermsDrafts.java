package coop.toadlane.joining;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Terms of admission that wait to be proposed, or are proposed. They never change once written. */
@Component
class TermsDrafts {

    record Made(UUID draftId, Instant madeAt) {}

    private final JdbcClient db;
    private final JsonMapper json;

    TermsDrafts(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(CoopId coop, UUID id, AdmissionTerms terms, Instant at) {
        db.sql("""
                INSERT INTO joining.draft (coop_id, draft_id, terms, made_at)
                VALUES (:coop, :id, CAST(:terms AS jsonb), :at)
                """)
            .param("coop", coop.value()).param("id", id).param("terms", json.writeValueAsString(terms))
            .param("at", Timestamp.from(at)).update();
    }

    Optional<AdmissionTerms> find(CoopId coop, UUID id) {
        return db.sql("SELECT terms FROM joining.draft WHERE coop_id = :coop AND draft_id = :id")
            .param("coop", coop.value()).param("id", id).query(String.class).optional()
            .map(terms -> json.readValue(terms, AdmissionTerms.class));
    }

    List<Made> latest(CoopId coop, int limit) {
        return db.sql("SELECT draft_id, made_at FROM joining.draft WHERE coop_id = :coop ORDER BY made_at DESC, draft_id DESC LIMIT :limit")
            .param("coop", coop.value()).param("limit", limit).query(Made.class).list();
    }
}
