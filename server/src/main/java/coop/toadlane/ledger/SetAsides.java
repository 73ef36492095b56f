package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is set aside and what became of it, as lists show it. */
@Component
class SetAsides {

    private static final String SEEN = """
            SELECT r.reservation_id AS id, r.amount, r.unit, r.memo, r.expires_at, r.made_at, coalesce(m.name, r.party_name) AS party,
                   f.code AS from_code, f.name AS from_name, g.code AS to_code, g.name AS to_name, s.ending
              FROM ledger.reservation r
              LEFT JOIN ledger.settlement s USING (coop_id, reservation_id)
              JOIN ledger.account f
                ON f.coop_id = r.coop_id
               AND f.account_id = r.from_id
              JOIN ledger.account g
                ON g.coop_id = r.coop_id
               AND g.account_id = r.to_id
              LEFT JOIN membership.register m
                ON m.coop_id = r.coop_id
               AND m.member_id = r.party_member
             WHERE r.coop_id = :coop
            """;

    private static final Keyset<SetAside> LIST = Keyset.of(SetAside.class, SetAside::id, SEEN + """
               AND (:state = 'all' OR (s.ending IS NULL) = (:state = 'open'))
            """)
        .finding("r.memo ILIKE :pattern OR r.party_name ILIKE :pattern OR m.name ILIKE :pattern")
        .by("until", "expires_at", "timestamptz", SetAside::expiresAt)
        .by("-made", "made_at", "timestamptz", SetAside::madeAt);

    private final JdbcClient db;

    SetAsides(JdbcClient db) {
        this.db = db;
    }

    /** Those that are open, unless the filter {@code state} asks for {@code ended} or {@code all}. */
    Slice<SetAside> read(CoopId coop, Asked asked) {
        var state = asked.filter("state").isEmpty() ? "open" : asked.filter("state");
        return LIST.read(db, asked, Map.of("coop", coop.value(), "state", state));
    }

    Optional<SetAside> find(CoopId coop, UUID id) {
        return db.sql(SEEN + " AND r.reservation_id = :id").param("coop", coop.value()).param("id", id).query(SetAside.class).optional();
    }
}
