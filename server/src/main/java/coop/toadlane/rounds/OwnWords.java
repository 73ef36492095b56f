package coop.toadlane.rounds;

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

/**
 * What a person said in rounds, in every co-op. Erased are their words, and what was said of them when they were named for a
 * role; that they consented or objected stays without their name, as do proposals, since others agreed on that text.
 */
@Component
@Order(3)
class OwnWords implements PersonalData {

    record Spoken(UUID coop, UUID round, String title, int pass, String step, String stance, String text, Instant at) {}

    private final JdbcClient db;
    private final Places places;

    OwnWords(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::spoken);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<Spoken> spoken(Place mine) {
        return db.sql("""
                SELECT w.coop_id AS coop, w.round_id AS round, r.title, w.pass, w.step, w.stance, w.text, w.at
                  FROM rounds.word w
                  JOIN rounds.round r ON r.coop_id = w.coop_id AND r.id = w.round_id
                 WHERE w.coop_id = :coop AND w.member_id = :member
                 ORDER BY w.at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Spoken.class).list();
    }

    private void forget(Place mine) {
        db.sql("""
                UPDATE rounds.word
                   SET text = '—', answer = CASE WHEN answer = '' THEN '' ELSE '—' END
                 WHERE coop_id = :coop AND (member_id = :member OR about = :member) AND text <> ''
                """).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
