package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who comes from the provider: known by subject, else by a mail that the provider confirmed, else somebody new. */
@Component
@Transactional
class ProviderArrival {

    /** What the provider says of somebody. */
    record Guest(String issuer, String subject, String mail, boolean mailConfirmed, String name, Locale language, ZoneId zone) {}

    private final Persons persons;
    private final JdbcClient db;
    private final Clock clock;

    ProviderArrival(Persons persons, JdbcClient db, Clock clock) {
        this.persons = persons;
        this.db = db;
        this.clock = clock;
    }

    /** Empty if the provider has not made sure of their mail, which would let anyone take anyone's account. */
    Optional<PersonId> of(Guest guest) {
        var known = known(guest);
        if (known.isPresent()) return known;
        var mail = Typed.mail(guest.mail());
        if (!guest.mailConfirmed() || Typed.problemOfMail(mail).isPresent()) return Optional.empty();
        var person = persons.findByMail(mail).or(() -> persons.add(mail, name(guest, mail), guest.language(), guest.zone()))
            .or(() -> persons.findByMail(mail)).orElseThrow();
        persons.confirm(person.id());
        remember(guest, person.id());
        return Optional.of(person.id());
    }

    private Optional<PersonId> known(Guest guest) {
        return db.sql("SELECT person_id FROM identity.provider_account WHERE issuer = :issuer AND subject = :subject")
            .param("issuer", guest.issuer()).param("subject", guest.subject())
            .query(UUID.class).optional().map(PersonId::new);
    }

    private void remember(Guest guest, PersonId person) {
        db.sql("""
                INSERT INTO identity.provider_account (issuer, subject, person_id, created_at)
                VALUES (:issuer, :subject, :person, :now)
                ON CONFLICT (issuer, subject) DO NOTHING
                """)
            .param("issuer", guest.issuer()).param("subject", guest.subject()).param("person", person.value())
            .param("now", Timestamp.from(clock.instant())).update();
    }

    private static String name(Guest guest, String mail) {
        var name = Typed.name(guest.name());
        return Typed.problemOfName(name).isEmpty() ? name : mail.split("@")[0];
    }
}
