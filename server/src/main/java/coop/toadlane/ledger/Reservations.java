package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was set aside, and what became of it. */
@Component
class Reservations {

    enum Ending { POSTED, RELEASED, EXPIRED }

    record Found(Reservation reservation, @Nullable Ending ending) {}

    private record Row(
            UUID reservationId, UUID fromId, UUID toId, long amount, String unit, Instant expiresAt, String memo,
            @Nullable UUID partyMember, @Nullable String partyName, @Nullable Ending ending) {

        Found found() {
            return new Found(reservation(), ending);
        }

        Reservation reservation() {
            return new Reservation(
                new ReservationId(reservationId), new AccountId(fromId), new AccountId(toId), amount, unit, expiresAt, memo, party());
        }

        private @Nullable Party party() {
            if (partyMember == null && partyName == null) return null;
            return new Party(partyMember == null ? null : new MemberId(partyMember), partyName);
        }
    }

    private static final int MOST_AT_ONCE = 1_000;

    private static final String SEEN = """
        SELECT r.reservation_id, r.from_id, r.to_id, r.amount, r.unit, r.expires_at, r.memo, r.party_member, r.party_name, s.ending
          FROM ledger.reservation r
          LEFT JOIN ledger.settlement s USING (coop_id, reservation_id)
         WHERE r.coop_id = :coop
        """;

    private final JdbcClient db;

    Reservations(JdbcClient db) {
        this.db = db;
    }

    Optional<Found> find(CoopId coop, ReservationId id) {
        return db.sql(SEEN + " AND r.reservation_id = :id")
            .param("coop", coop.value()).param("id", id.value()).query(Row.class).optional().map(Row::found);
    }

    void insert(CoopId coop, Reservation made, Instant at) {
        var party = made.party();
        db.sql("""
                INSERT INTO ledger.reservation (
                       coop_id, reservation_id, from_id, to_id, amount, unit, expires_at, made_at, memo, party_member, party_name)
                VALUES (:coop, :id, :from, :to, :amount, :unit, :expires, :at, :memo, CAST(:member AS uuid), :name)
                """)
            .param("coop", coop.value()).param("id", made.id().value()).param("from", made.from().value())
            .param("to", made.to().value()).param("amount", made.amount()).param("unit", made.unit())
            .param("expires", Timestamp.from(made.expiresAt())).param("at", Timestamp.from(at)).param("memo", made.memo())
            .param("member", party == null || party.member() == null ? null : party.member().value())
            .param("name", party == null ? null : party.name()).update();
    }

    void settle(CoopId coop, Collection<ReservationId> ids, Ending ending, Instant at) {
        db.sql("""
                INSERT INTO ledger.settlement (coop_id, reservation_id, ending, settled_at)
                SELECT :coop, id, CAST(:ending AS ledger.ending), :at
                  FROM unnest(CAST(:ids AS uuid[])) AS id
                """)
            .param("coop", coop.value()).param("ids", ids.stream().map(ReservationId::toString).toArray(String[]::new))
            .param("ending", ending.name()).param("at", Timestamp.from(at)).update();
    }

    /** Those whose time has come and that are not settled, as many as are ended at once. */
    List<Reservation> expired(CoopId coop, Instant now) {
        return db.sql(SEEN + """
                   AND r.reservation_id IN (SELECT reservation_id
                                              FROM ledger.outstanding
                                             WHERE coop_id = :coop
                                               AND expires_at <= :now
                                             ORDER BY expires_at, reservation_id
                                             LIMIT :limit)
                """)
            .param("coop", coop.value()).param("now", Timestamp.from(now)).param("limit", MOST_AT_ONCE)
            .query(Row.class).stream().map(Row::reservation).toList();
    }

    /** The co-ops that have some to end. */
    List<CoopId> coopsWithExpired(Instant now) {
        return db.sql("SELECT due FROM ledger.with_expired(:now) AS due").param("now", Timestamp.from(now))
            .query(UUID.class).list().stream().map(CoopId::new).toList();
    }
}
