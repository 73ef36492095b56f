package coop.toadlane.topics;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.PersonalData;
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

    private record Membership(UUID coopId, UUID memberId) {}

    private final JdbcClient db;
    private final Scopes scopes;

    OwnTopics(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public Object of(PersonId person) {
        return memberships(person).stream()
            .flatMap(mine -> scopes.within(new CoopId(mine.coopId()), () -> brought(mine)).stream()).toList();
    }

    @Override
    public void erase(PersonId person) {
        memberships(person).forEach(mine -> scopes.within(new CoopId(mine.coopId()), () -> forget(mine)));
    }

    private List<Membership> memberships(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.register WHERE person_id = :person")
            .param("person", person.value()).query(Membership.class).list();
    }

    private List<Brought> brought(Membership mine) {
        return db.sql("""
                SELECT coop_id AS coop, id AS topic, title, text, raised_at AS at
                  FROM topics.topic
                 WHERE coop_id = :coop AND author = :member
                 ORDER BY raised_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Brought.class).list();
    }

    /** What a text said before was taken back by its author already; quick polls and rankings decided nothing. */
    private void forget(Membership mine) {
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
