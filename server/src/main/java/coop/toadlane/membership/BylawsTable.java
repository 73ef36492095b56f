package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Bylaws by version. A version never changes, so each is parsed once. */
@Component
class BylawsTable {

    private record Key(CoopId coop, int version) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Map<Key, Bylaws> parsed = new ConcurrentHashMap<>();

    BylawsTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    int currentVersion(CoopId coop) {
        return db.sql("SELECT max(version) FROM membership.bylaws WHERE coop_id = :coop")
            .param("coop", coop.value()).query(Integer.class).single();
    }

    Bylaws version(CoopId coop, int version) {
        return parsed.computeIfAbsent(new Key(coop, version), this::read);
    }

    void insert(CoopId coop, int version, Bylaws bylaws, Instant since) {
        db.sql("""
                INSERT INTO membership.bylaws (coop_id, version, since, content)
                VALUES (:coop, :version, :since, CAST(:content AS jsonb))
                """)
            .param("coop", coop.value()).param("version", version).param("since", Timestamp.from(since))
            .param("content", json.writeValueAsString(bylaws)).update();
    }

    /** The number of the next version; whoever else wants it waits until this transaction ends. */
    int takeNextVersion(CoopId coop) {
        db.sql("SELECT coop_id FROM membership.coop WHERE coop_id = :coop FOR UPDATE")
            .param("coop", coop.value()).query(UUID.class).single();
        return currentVersion(coop) + 1;
    }

    private Bylaws read(Key key) {
        var content = db.sql("SELECT content FROM membership.bylaws WHERE coop_id = :coop AND version = :version")
            .param("coop", key.coop().value()).param("version", key.version()).query(String.class).single();
        return json.readValue(content, Bylaws.class);
    }
}
