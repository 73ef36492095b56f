package coop.toadlane.funding;

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
 * The ideas that a person wrote, and what they reported of them, in every co-op. Ideas stay without their name, since others voted on
 * that text; what they reported and worded before is erased, and so is their name where it stands as who carries an idea.
 */
@Component
@Order(3)
class OwnIdeas implements PersonalData {

    record Written(UUID coop, String kind, UUID idea, String title, String text, Instant at) {}

    private static final String WRITTEN = """
        SELECT coop_id AS coop, 'idea' AS kind, id AS idea, title, text, raised_at AS at
          FROM funding.idea
         WHERE coop_id = :coop AND author = :member
        UNION ALL
        SELECT r.coop_id, 'report', r.idea_id, i.title, r.text, r.at
          FROM funding.report r
          JOIN funding.idea i ON i.coop_id = r.coop_id AND i.id = r.idea_id
         WHERE r.coop_id = :coop AND r.author = :member
        UNION ALL
        SELECT coop_id, 'round', id, title, text, opened_at
          FROM funding.round
         WHERE coop_id = :coop AND author = :member
         ORDER BY at
        """;

    private final JdbcClient db;
    private final Places places;

    OwnIdeas(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::written);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, this::forget);
    }

    private List<Written> written(Place mine) {
        return db.sql(WRITTEN).param("coop", mine.coopId()).param("member", mine.memberId()).query(Written.class).list();
    }

    private void forget(Place mine) {
        change(mine, "UPDATE funding.report SET text = '—' WHERE coop_id = :coop AND author = :member");
        change(mine, """
            UPDATE funding.earlier_idea
               SET title = '—', text = '—'
             WHERE coop_id = :coop AND idea_id IN (SELECT id FROM funding.idea WHERE coop_id = :coop AND author = :member)
            """);
        change(mine, """
            UPDATE funding.idea i
               SET carrier = '—'
              FROM membership.register m
             WHERE m.coop_id = :coop AND m.member_id = :member AND i.coop_id = m.coop_id
               AND lower(i.carrier) IN (lower(m.name), lower(m.name || ' (' || m.number || ')'))
            """);
    }

    private void change(Place mine, String update) {
        db.sql(update).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
