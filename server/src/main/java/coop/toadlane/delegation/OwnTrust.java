package coop.toadlane.delegation;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places.Place;
import coop.toadlane.membership.Places;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a person lets vote for them, in every co-op. Erasing ends it. */
@Component
@Order(2)
class OwnTrust implements PersonalData {

    record Trust(UUID coop, String matter, UUID delegate, Instant since) {}

    private final JdbcClient db;
    private final Places places;

    OwnTrust(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "delegation";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::trusted);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, mine -> db.sql("DELETE FROM delegation.delegation WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update());
    }

    private List<Trust> trusted(Place mine) {
        return db.sql("""
                SELECT coop_id AS coop, matter, delegate_id AS delegate, since
                  FROM delegation.delegation
                 WHERE coop_id = :coop AND member_id = :member
                 ORDER BY matter
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Trust.class).list();
    }
}
