package coop.toadlane.digest;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Places;
import coop.toadlane.membership.Places.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often a person wants the letter, in every co-op. */
@Component
@Order(3)
class OwnDigest implements PersonalData {

    record Wanted(UUID coop, Rhythm rhythm, Instant lastAt) {}

    private final JdbcClient db;
    private final Places places;

    OwnDigest(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::kept);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<Wanted> kept(Place mine) {
        return db.sql("SELECT coop_id AS coop, rhythm, last_at FROM digest.subscription WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).query(Wanted.class).list();
    }

    private void forget(Place mine) {
        db.sql("DELETE FROM digest.subscription WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
