package coop.toadlane.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.PersonRenamed;
import coop.toadlane.record.RecordBook;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class NewNamesTest {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    NewNames names;

    @Autowired
    RecordBook record;

    @Autowired
    Village village;

    @Autowired
    Identity identity;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private SignedIn founder;
    private Coop coop;

    @BeforeEach
    void found() {
        founder = person("Amara Diallo");
        coop = village.foundedBy(founder);
    }

    @Test
    void a_new_name_stands_in_the_register_and_the_record_tells_so() {
        as(founder, () -> {
            names.carryInto(new PersonRenamed(founder.id(), "Amara D."));
            return null;
        });
        assertThat(line(1)).startsWith("Amara D. MEMBER");
        assertThat(as(founder, () -> record.about(founder.id()))).anyMatch(detail -> detail.contains("Amara D."));
    }

    private SignedIn person(String name) {
        var mail = "register" + COUNT.incrementAndGet() + "@register.example";
        return new SignedIn(identity.register(mail, name, Locale.ENGLISH, MONACO), name, Locale.ENGLISH, MONACO);
    }

    private String line(int number) {
        return as(founder, () -> db.sql("""
                SELECT concat(name, ' ', standing, ' ', coalesce(person_id::text, 'null'))
                  FROM membership.member
                 WHERE coop_id = :coop AND number = :number
                """).param("coop", coop.id().value()).param("number", number).query(String.class).single());
    }

    private <T> T as(SignedIn person, Supplier<T> work) {
        return Scope.of(Optional.of(coop.id()), Optional.of(person.id())).call(() -> transaction.execute(_ -> work.get()));
    }
}
