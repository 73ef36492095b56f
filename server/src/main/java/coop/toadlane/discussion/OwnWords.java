package coop.toadlane.discussion;

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

/** What a person said in every co-op. Erased, their comments are empty and answers to them stay; their reactions go. */
@Component
@Order(2)
class OwnWords implements PersonalData {

    record Said(UUID coop, String about, String text, Instant at) {}

    private static final String ERASED = "—";

    private final JdbcClient db;
    private final Places places;

    OwnWords(JdbcClient db, Places places) {
        this.db = db;
        this.places = places;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public Object of(PersonId person) {
        return places.gather(person, this::said);
    }

    @Override
    public void erase(PersonId person) {
        places.each(person, mine -> erase(mine));
    }

    private List<Said> said(Place mine) {
        return db.sql("""
                SELECT c.coop_id AS coop, t.title AS about, c.text, c.written_at AS at
                  FROM discussion.comment c
                  JOIN discussion.conversation t ON t.coop_id = c.coop_id AND t.id = c.conversation_id
                 WHERE c.coop_id = :coop AND c.author = :member
                 ORDER BY c.written_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Said.class).list();
    }

    private void erase(Place mine) {
        change(mine, "DELETE FROM discussion.reaction WHERE coop_id = :coop AND member_id = :member");
        change(mine, "DELETE FROM discussion.follower WHERE coop_id = :coop AND member_id = :member");
        change(mine, """
            UPDATE discussion.earlier_comment
               SET text = '%s'
             WHERE coop_id = :coop
               AND comment_id IN (SELECT id FROM discussion.comment WHERE coop_id = :coop AND author = :member)
            """.formatted(ERASED));
        change(mine, "UPDATE discussion.comment SET text = '%s' WHERE coop_id = :coop AND author = :member".formatted(ERASED));
    }

    private void change(Place mine, String change) {
        db.sql(change).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
