package coop.toadlane.topics;

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

/** What a person brought up, in every co-op. It stays without their name, since others talked about it on that text. */
@Component
@Order(3)
class OwnTopics implements PersonalData {

    record Brought(UUID coop, UUID topic, String title, String text, Instant at) {}

    private final JdbcClient db;
    private final Places places;

    OwnTopics(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::brought);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<Brought> brought(Place mine) {
        return db.sql("""
                SELECT coop_id AS coop, id AS topic, title, text, raised_at AS at
                  FROM topics.topic
                 WHERE coop_id = :coop AND author = :member
                 ORDER BY raised_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Brought.class).list();
    }

    /** What a text said before was taken back by its author already; quick polls and rankings decided nothing. */
    private void forget(Place mine) {
        db.sql("DELETE FROM topics.comparison WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
        db.sql("DELETE FROM topics.poll_answer WHERE coop_id = :coop AND member_id = :member")
            .param("coop", mine.coopId()).param("member", mine.memberId()).update();
        db.sql("""
                UPDATE topics.earlier_topic
                   SET title = '—', text = '—'
                 WHERE coop_id = :coop
                   AND topic_id IN (SELECT id FROM topics.topic WHERE coop_id = :coop AND author = :member)
                """).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
