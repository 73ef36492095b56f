package coop.toadlane.ledger;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import coop.toadlane.membership.Places.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person paid and was paid, in every co-op. None of it is erased: others rely on books that add up, and law on books
 * that are kept. Books name members by the register, which forgets their names itself.
 */
@Component
@Order(2)
class OwnPayments implements PersonalData {

    record Payment(
            UUID coop, UUID transfer, LocalDate on, String from, String to, long amountMinor, String unit, String memo) {}

    private final JdbcClient db;
    private final Places places;

    OwnPayments(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::payments);
    }

    @Override
    public void erase(PersonId person) {
        // Nothing to do: a transfer names a member by an id that means nobody once the register has erased them.
    }

    private List<Payment> payments(Place mine) {
        return db.sql("""
                SELECT t.coop_id AS coop, t.transfer_id AS transfer, t.effective_on AS "on", f.code AS "from", g.code AS "to",
                       t.amount AS amount_minor, t.unit, t.memo
                  FROM ledger.transfer t
                  JOIN ledger.account f
                    ON f.coop_id = t.coop_id
                   AND f.account_id = t.from_id
                  JOIN ledger.account g
                    ON g.coop_id = t.coop_id
                   AND g.account_id = t.to_id
                 WHERE t.coop_id = :coop
                   AND t.party_member = :member
                 ORDER BY t.effective_on, t.transfer_id
                """)
            .param("coop", mine.coopId()).param("member", mine.memberId()).query(Payment.class).list();
    }
}
