package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mailed links. A token is not in the path but behind the question mark, so that no log of paths holds it. */
@Component
class Links {

    private record Row(String purpose, UUID personId, String mail, String next) {

        Link link() {
            return new Link(Purpose.valueOf(purpose), new PersonId(personId), mail, next);
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Links(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Returns the path that opens it. */
    String make(Link link) {
        var token = Secret.fresh();
        var now = clock.instant();
        db.sql("""
                INSERT INTO identity.link (token_hash, purpose, person_id, mail, next, made_at, expires_at)
                VALUES (:hash, :purpose, :person, :mail, :next, :now, :expires)
                """)
            .param("hash", token.hash()).param("purpose", link.purpose().name()).param("person", link.person().value())
            .param("mail", link.mail()).param("next", link.next())
            .param("now", Timestamp.from(now)).param("expires", Timestamp.from(now.plus(link.purpose().life())))
            .update();
        return "/link?token=" + token.text();
    }

    /** Looks at a link and leaves it unused, as programs that read mail before people do. */
    Optional<Link> find(Secret token) {
        return db.sql("""
                SELECT purpose, person_id, mail, next
                FROM identity.link
                WHERE token_hash = :hash
                  AND used_at IS NULL
                  AND expires_at > :now
                """).param("hash", token.hash()).param("now", now()).query(Row.class).optional().map(Row::link);
    }

    Optional<Link> use(Secret token, Purpose purpose) {
        return db.sql("""
                UPDATE identity.link
                SET used_at = :now
                WHERE token_hash = :hash
                  AND purpose = :purpose
                  AND used_at IS NULL
                  AND expires_at > :now
                RETURNING purpose, person_id, mail, next
                """).param("hash", token.hash()).param("purpose", purpose.name()).param("now", now())
            .query(Row.class).optional().map(Row::link);
    }

    void deleteOf(PersonId person) {
        db.sql("DELETE FROM identity.link WHERE person_id = :person").param("person", person.value()).update();
    }

    int deleteExpired() {
        return db.sql("DELETE FROM identity.link WHERE expires_at < :now").param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
