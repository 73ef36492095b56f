package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Bylaws by version. A version never changes, so each is parsed once. */
@Component
class BylawsTable {

    private record Key(CoopId coop, int version) {}

    private record Row(int version, Instant since, @Nullable UUID memberId, @Nullable UUID decisionId) {

        BylawsVersion told() {
            return new BylawsVersion(
                version, since, Optional.ofNullable(memberId).map(MemberId::new), Optional.ofNullable(decisionId));
        }
    }

    /** Marks a transaction that wrote bylaws of a co-op: it may yet take them back, so nobody remembers what it reads. */
    private record Writing(CoopId coop) {}

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
        var key = new Key(coop, version);
        if (TransactionSynchronizationManager.hasResource(new Writing(coop))) return read(key);
        return parsed.computeIfAbsent(key, this::read);
    }

    /** The latest first. */
    List<BylawsVersion> versions(CoopId coop) {
        return db.sql("""
                SELECT version, since, member_id, decision_id
                  FROM membership.bylaws
                 WHERE coop_id = :coop
                 ORDER BY version DESC
                """).param("coop", coop.value()).query(Row.class).list().stream().map(Row::told).toList();
    }

    void insert(CoopId coop, int version, Bylaws bylaws, Instant since, Actor by) {
        mark(new Writing(coop));
        var decision = by instanceof Actor.Decision decided ? decided.id() : null;
        db.sql("""
                INSERT INTO membership.bylaws (coop_id, version, since, content, member_id, decision_id)
                VALUES (:coop, :version, :since, CAST(:content AS jsonb), :member, :decision)
                """)
            .param("coop", coop.value()).param("version", version).param("since", Timestamp.from(since))
            .param("content", json.writeValueAsString(bylaws)).param("decision", decision)
            .param("member", by.member().map(MemberId::value).orElse(null)).update();
    }

    /** The number of the next version; whoever else wants it waits until this transaction ends. */
    int takeNextVersion(CoopId coop) {
        db.sql("SELECT coop_id FROM membership.coop WHERE coop_id = :coop FOR UPDATE")
            .param("coop", coop.value()).query(UUID.class).single();
        return currentVersion(coop) + 1;
    }

    private static void mark(Writing writing) {
        if (TransactionSynchronizationManager.hasResource(writing)) return;
        TransactionSynchronizationManager.bindResource(writing, writing);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(writing);
            }
        });
    }

    private Bylaws read(Key key) {
        var content = db.sql("SELECT content FROM membership.bylaws WHERE coop_id = :coop AND version = :version")
            .param("coop", key.coop().value()).param("version", key.version()).query(String.class).single();
        return json.readValue(content, Bylaws.class);
    }
}
