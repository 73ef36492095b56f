package coop.toadlane.replies;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonErased;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReplyThreads {

    private record Row(UUID coopId, UUID aboutId, UUID personId) {

        ReplyThread thread() {
            return new ReplyThread(new CoopId(coopId), aboutId, new PersonId(personId));
        }
    }

    private final JdbcClient db;

    ReplyThreads(JdbcClient db) {
        this.db = db;
    }

    /** The same number each time. */
    long number(ReplyThread thread) {
        return db.sql("""
                INSERT INTO replies.thread (coop_id, about_id, person_id)
                VALUES (:coop, :about, :person)
                ON CONFLICT (coop_id, about_id, person_id) DO UPDATE SET person_id = EXCLUDED.person_id
                RETURNING number
                """)
            .param("coop", thread.coop().value()).param("about", thread.about()).param("person", thread.person().value())
            .query(Long.class).single();
    }

    Optional<ReplyThread> find(long number) {
        return db.sql("SELECT coop_id, about_id, person_id FROM replies.found(:number)").param("number", number)
            .query(Row.class).optional().map(Row::thread);
    }

    @EventListener
    void forget(PersonErased erased) {
        db.sql("SELECT replies.forget(:person)").param("person", erased.person().value()).query((_, _) -> erased).single();
    }
}
