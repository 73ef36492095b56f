package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What identity itself keeps about a person. */
@Component
@Order(0)
class OwnData implements PersonalData {

    private record Account(String issuer, String subject, Instant createdAt) {}

    private final Persons persons;
    private final Sessions sessions;
    private final Links links;
    private final Passkeys passkeys;
    private final JdbcClient db;

    OwnData(Persons persons, Sessions sessions, Links links, Passkeys passkeys, JdbcClient db) {
        this.persons = persons;
        this.sessions = sessions;
        this.links = links;
        this.passkeys = passkeys;
        this.db = db;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public Object of(PersonId person) {
        return Map.of(
            "person", persons.find(person).orElseThrow(),
            "sessions", sessions.of(person),
            "passkeys", passkeys.of(person),
            "providers", accounts(person));
    }

    @Override
    public void erase(PersonId person) {
        sessions.endAll(person);
        links.deleteOf(person);
        passkeys.removeAll(person);
        db.sql("DELETE FROM identity.provider_account WHERE person_id = :person").param("person", person.value()).update();
    }

    private List<Account> accounts(PersonId person) {
        return db.sql("SELECT issuer, subject, created_at FROM identity.provider_account WHERE person_id = :person")
            .param("person", person.value()).query(Account.class).list();
    }
}
