package coop.toadlane.discussion;

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

/** What a person said in every co-op. Erased, their comments are empty and answers to them stay; their reactions go. */
@Component
@Order(2)
class OwnWords implements PersonalData {

    record Said(UUID coop, String about, String text, Instant at) {}

    private record Membership(UUID coopId, UUID memberId) {}

    private static final String ERASED = "—";

    private final JdbcClient db;
    private final Scopes scopes;

    OwnWords(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public Object of(PersonId person) {
        return memberships(person).stream().flatMap(mine -> scopes.within(new CoopId(mine.coopId()), () -> said(mine)).stream()).toList();
    }

    @Override
    public void erase(PersonId person) {
        memberships(person).forEach(mine -> scopes.within(new CoopId(mine.coopId()), () -> erase(mine)));
    }

    private List<Membership> memberships(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.register WHERE person_id = :person")
            .param("person", person.value()).query(Membership.class).list();
    }

    private List<Said> said(Membership mine) {
        return db.sql("""
                SELECT c.coop_id AS coop, t.title AS about, c.text, c.written_at AS at
                  FROM discussion.comment c
                  JOIN discussion.conversation t ON t.coop_id = c.coop_id AND t.id = c.conversation_id
                 WHERE c.coop_id = :coop AND c.author = :member
                 ORDER BY c.written_at
                """).param("coop", mine.coopId()).param("member", mine.memberId()).query(Said.class).list();
    }

    private void erase(Membership mine) {
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

    private void change(Membership mine, String change) {
        db.sql(change).param("coop", mine.coopId()).param("member", mine.memberId()).update();
    }
}
