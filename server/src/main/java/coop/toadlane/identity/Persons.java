package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Persons {

    private static final String COLUMNS = "id, mail, name, language, zone, confirmed_at IS NOT NULL AS confirmed";

    private record Row(UUID id, String mail, String name, String language, String zone, boolean confirmed) {

        Person person() {
            return new Person(
                new PersonId(id), mail, name, Locale.forLanguageTag(language), ZoneId.of(zone), confirmed);
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Persons(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Person> find(PersonId id) {
        return db.sql("SELECT %s FROM identity.person WHERE id = :id AND erased_at IS NULL".formatted(COLUMNS))
            .param("id", id.value()).query(Row.class).optional().map(Row::person);
    }

    Optional<Person> findByMail(String mail) {
        return db.sql("SELECT %s FROM identity.person WHERE mail = :mail".formatted(COLUMNS))
            .param("mail", mail).query(Row.class).optional().map(Row::person);
    }

    Map<PersonId, Person> find(Collection<PersonId> ids) {
        return db.sql("SELECT %s FROM identity.person WHERE id = ANY (:ids) AND erased_at IS NULL".formatted(COLUMNS))
            .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
            .query(Row.class).stream().map(Row::person).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Empty if the mail is somebody's already. */
    Optional<Person> add(String mail, String name, Locale language, ZoneId zone) {
        return db.sql("""
                INSERT INTO identity.person (id, mail, name, language, zone, created_at)
                VALUES (:id, :mail, :name, :language, :zone, :now)
                ON CONFLICT (mail) DO NOTHING
                RETURNING %s
                """.formatted(COLUMNS))
            .param("id", PersonId.next().value()).param("mail", mail).param("name", name)
            .param("language", language.toLanguageTag()).param("zone", zone.getId()).param("now", now())
            .query(Row.class).optional().map(Row::person);
    }

    void confirm(PersonId id) {
        db.sql("UPDATE identity.person SET confirmed_at = coalesce(confirmed_at, :now) WHERE id = :id")
            .param("id", id.value()).param("now", now()).update();
    }

    void describe(PersonId id, String name, Locale language, ZoneId zone) {
        db.sql("""
                UPDATE identity.person
                SET name = :name,
                    language = :language,
                    zone = :zone
                WHERE id = :id AND erased_at IS NULL
                """)
            .param("id", id.value()).param("name", name)
            .param("language", language.toLanguageTag()).param("zone", zone.getId()).update();
    }

    /** False if the mail became somebody else's meanwhile. */
    boolean move(PersonId id, String mail) {
        return db.sql("""
                UPDATE identity.person
                SET mail = :mail
                WHERE id = :id
                  AND erased_at IS NULL
                  AND NOT EXISTS (SELECT FROM identity.person AS other WHERE other.mail = :mail AND other.id <> :id)
                """).param("id", id.value()).param("mail", mail).update() == 1;
    }

    Optional<String> password(PersonId id) {
        return db.sql("SELECT password FROM identity.person WHERE id = :id AND password IS NOT NULL")
            .param("id", id.value()).query(String.class).optional();
    }

    void setPassword(PersonId id, @Nullable String hash) {
        db.sql("UPDATE identity.person SET password = :hash WHERE id = :id AND erased_at IS NULL")
            .param("id", id.value()).param("hash", hash).update();
    }

    void erase(PersonId id) {
        db.sql("""
                UPDATE identity.person
                SET mail = NULL,
                    name = '',
                    language = 'en',
                    zone = 'UTC',
                    password = NULL,
                    erased_at = :now
                WHERE id = :id AND erased_at IS NULL
                """).param("id", id.value()).param("now", now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
