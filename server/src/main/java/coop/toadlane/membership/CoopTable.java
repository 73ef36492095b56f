package coop.toadlane.membership;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards of this node's co-ops. They are read with every page and hardly ever change, so they are kept in memory. */
@Component
class CoopTable implements Coops {

    private record Row(UUID coopId, String slug, String name, String currency, String zone) {

        Coop coop() {
            return new Coop(new CoopId(coopId), slug, name, currency, ZoneId.of(zone));
        }
    }

    private final JdbcClient db;
    private final Map<String, Coop> bySlug = new ConcurrentHashMap<>();
    private final Map<CoopId, Coop> byId = new ConcurrentHashMap<>();

    CoopTable(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Coop> at(String slug) {
        var kept = bySlug.get(slug);
        if (kept != null) return Optional.of(kept);
        var found = db.sql("SELECT coop_id, slug, name, currency, zone FROM membership.coop WHERE slug = :slug")
            .param("slug", slug).query(Row.class).optional().map(Row::coop);
        found.ifPresent(this::keep);
        return found;
    }

    @Override
    public Coop of(CoopId id) {
        var kept = byId.get(id);
        if (kept != null) return kept;
        var found = db.sql("SELECT coop_id, slug, name, currency, zone FROM membership.coop WHERE coop_id = :id")
            .param("id", id.value()).query(Row.class).single().coop();
        keep(found);
        return found;
    }

    @Override
    public List<Coop> all() {
        return db.sql("SELECT coop_id, slug, name, currency, zone FROM membership.coop ORDER BY name, coop_id")
            .query(Row.class).stream().map(Row::coop).toList();
    }

    boolean insert(CoopId id, Charter charter, Instant at) {
        return db.sql("""
                INSERT INTO membership.coop (coop_id, slug, name, place, purpose, pattern, currency, zone, founded_at)
                VALUES (:id, :slug, :name, :place, :purpose, :pattern, :currency, :zone, :at)
                ON CONFLICT (slug) DO NOTHING
                """)
            .param("id", id.value()).param("slug", charter.slug()).param("name", charter.name().strip())
            .param("place", charter.place().strip()).param("purpose", charter.purpose().strip())
            .param("pattern", charter.pattern()).param("currency", charter.currency()).param("zone", charter.zone())
            .param("at", Timestamp.from(at)).update() == 1;
    }

    /** Takes the next number of the register; whoever takes one waits for the one before, so that none is missing. */
    int takeNumber(CoopId id) {
        return db.sql("""
                UPDATE membership.coop
                   SET next_number = next_number + 1
                 WHERE coop_id = :id
                RETURNING next_number - 1
                """).param("id", id.value()).query(Integer.class).single();
    }

    /** Takes several numbers at once, all beyond {@code highest}; returns the first of them. */
    int takeNumbers(CoopId id, int highest, int count) {
        return db.sql("""
                UPDATE membership.coop
                   SET next_number = greatest(next_number, :highest + 1) + :count
                 WHERE coop_id = :id
                RETURNING next_number - :count
                """).param("id", id.value()).param("highest", highest).param("count", count).query(Integer.class).single();
    }

    /** Lets no other change of this kind happen to the co-op until this transaction ends. */
    void hold(CoopId id) {
        db.sql("SELECT next_number FROM membership.coop WHERE coop_id = :id FOR UPDATE")
            .param("id", id.value()).query(Integer.class).single();
    }

    private void keep(Coop coop) {
        bySlug.put(coop.slug(), coop);
        byId.put(coop.id(), coop);
    }
}
