package coop.toadlane.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Sentence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Sessions {

    /** A session that was not seen for so long is over. */
    static final Duration LIFE = Duration.ofDays(30);

    private static final Duration SEEN_STEP = Duration.ofMinutes(10);
    private static final Duration JUST_NOW = Duration.ofHours(1);
    private static final int LONGEST_AGENT = 300;

    record Listed(UUID id, Way way, String agent, Instant createdAt, Instant seenAt) {

        Sentence device() {
            return Device.of(agent);
        }
    }

    private record Row(UUID id, UUID personId, String name, String language, String zone, Instant seenAt) {}

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<OpenSession> find(Secret token) {
        var now = clock.instant();
        var found = db.sql("""
                SELECT session.id, session.seen_at, session.person_id, person.name, person.language, person.zone
                FROM identity.session
                JOIN identity.person ON person.id = session.person_id
                WHERE session.token_hash = :hash
                  AND session.seen_at > :oldest
                """).param("hash", token.hash()).param("oldest", Timestamp.from(now.minus(LIFE)))
            .query(Row.class).optional();
        found.filter(row -> row.seenAt().isBefore(now.minus(SEEN_STEP))).ifPresent(row -> see(row.id(), now));
        return found.map(Sessions::open);
    }

    OpenSession open(Secret token, PersonId person, Way way, String agent) {
        var now = Timestamp.from(clock.instant());
        return open(db.sql("""
                WITH opened AS (
                  INSERT INTO identity.session (id, token_hash, person_id, way, agent, created_at, seen_at)
                  VALUES (:id, :hash, :person, :way, :agent, :now, :now)
                  RETURNING id, seen_at, person_id
                )
                SELECT opened.id, opened.seen_at, opened.person_id, person.name, person.language, person.zone
                FROM opened
                JOIN identity.person ON person.id = opened.person_id
                """)
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("hash", token.hash()).param("person", person.value())
            .param("way", way.name()).param("agent", agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
            .param("now", now)
            .query(Row.class).single());
    }

    List<Listed> of(PersonId person) {
        return db.sql("""
                SELECT id, way, agent, created_at, seen_at
                FROM identity.session
                WHERE person_id = :person
                  AND seen_at > :oldest
                ORDER BY seen_at DESC
                LIMIT 100
                """).param("person", person.value()).param("oldest", Timestamp.from(clock.instant().minus(LIFE)))
            .query(Listed.class).list();
    }

    int count(PersonId person) {
        return db.sql("SELECT count(*) FROM identity.session WHERE person_id = :person AND seen_at > :oldest")
            .param("person", person.value()).param("oldest", Timestamp.from(clock.instant().minus(LIFE)))
            .query(Integer.class).single();
    }

    void end(PersonId person, UUID id) {
        db.sql("DELETE FROM identity.session WHERE person_id = :person AND id = :id")
            .param("person", person.value()).param("id", id).update();
    }

    void endAllBut(PersonId person, UUID kept) {
        db.sql("DELETE FROM identity.session WHERE person_id = :person AND id <> :kept")
            .param("person", person.value()).param("kept", kept).update();
    }

    void endAll(PersonId person) {
        db.sql("DELETE FROM identity.session WHERE person_id = :person").param("person", person.value()).update();
    }

    /** Whether the person in this session showed within the hour more than a password: their mail, a passkey. */
    boolean isFresh(UUID id) {
        return db.sql("""
                SELECT count(*)
                FROM identity.session
                WHERE id = :id
                  AND way <> 'PASSWORD'
                  AND created_at > :earliest
                """).param("id", id).param("earliest", Timestamp.from(clock.instant().minus(JUST_NOW)))
            .query(Integer.class).single() > 0;
    }

    int deleteOver() {
        return db.sql("DELETE FROM identity.session WHERE seen_at <= :oldest")
            .param("oldest", Timestamp.from(clock.instant().minus(LIFE))).update();
    }

    private void see(UUID id, Instant now) {
        db.sql("UPDATE identity.session SET seen_at = :now WHERE id = :id AND seen_at < :now")
            .param("id", id).param("now", Timestamp.from(now)).update();
    }

    private static OpenSession open(Row row) {
        return new OpenSession(row.id(), new SignedIn(
            new PersonId(row.personId()), row.name(), Locale.forLanguageTag(row.language()), ZoneId.of(row.zone())));
    }
}
