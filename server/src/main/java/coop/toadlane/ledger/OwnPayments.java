package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonalData;
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

    private record Membership(UUID coopId, UUID memberId) {}

    private final JdbcClient db;
    private final Scopes scopes;

    OwnPayments(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Object of(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.register WHERE person_id = :person")
            .param("person", person.value()).query(Membership.class).list().stream()
            .flatMap(mine -> scopes.within(new CoopId(mine.coopId()), () -> payments(mine)).stream())
            .toList();
    }

    @Override
    public void erase(PersonId person) {
        // Nothing to do: a transfer names a member by an id that means nobody once the register has erased them.
    }

    private List<Payment> payments(Membership mine) {
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
