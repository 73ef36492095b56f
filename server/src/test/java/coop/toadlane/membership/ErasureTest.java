package coop.toadlane.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.PersonalData;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is left in a co-op of somebody who had their data erased, after every module of the house did its part. */
@DatabaseTest
class ErasureTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    List<PersonalData> modules;

    @Autowired
    Register register;

    @Autowired
    Village village;

    @Autowired
    Identity identity;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private SignedIn founder;
    private SignedIn second;
    private Coop coop;

    @BeforeEach
    void found() {
        founder = person("Zebedee Quill");
        second = person("Mei Tanaka");
        coop = village.foundedBy(founder);
    }

    @Test
    void the_last_active_member_is_told_for_which_co_op_they_are_needed() {
        assertThat(reasonsToStay()).anySatisfy(arguments -> assertThat(arguments).contains(coop.name()));
        join(second);
        assertThat(reasonsToStay()).isEmpty();
    }

    @Test
    void a_founder_who_held_roles_is_named_nowhere_any_more_and_every_entry_stays() {
        join(second);
        var entries = count("record.entry");
        erase(founder);
        assertThat(count("record.entry")).isGreaterThan(entries);
        assertThat(in(second, () -> db.sql("SELECT body FROM record.detail").query(String.class).list()))
            .isNotEmpty().noneMatch(detail -> detail.contains("Zebedee"));
        assertThat(in(second, () -> db.sql("SELECT name FROM membership.member ORDER BY number").query(String.class).list()))
            .containsExactly("—", "Mei Tanaka");
    }

    private List<List<Object>> reasonsToStay() {
        return in(founder, () -> modules.stream().flatMap(module -> module.reasonsToStay(founder.id()).stream())
            .map(reason -> reason.arguments()).toList());
    }

    private void erase(SignedIn person) {
        in(person, () -> {
            modules.forEach(module -> module.erase(person.id()));
            return null;
        });
    }

    private void join(SignedIn person) {
        in(person, () -> {
            var memberClass = register.of(coop.id(), founder.id()).orElseThrow().memberClass();
            var id = register.apply(coop, Newcomer.person(person.name(), null, person.id(), memberClass));
            return register.admit(new Actor.Member(coop.id(), person.id(), id, Set.of()), coop, id, memberClass);
        });
    }

    private long count(String table) {
        return in(second, () -> db.sql("SELECT count(*) FROM " + table).query(Long.class).single());
    }

    private SignedIn person(String name) {
        var mail = "erased" + COUNT.incrementAndGet() + "@register.example";
        var zone = ZoneId.of("Europe/Monaco");
        return new SignedIn(identity.register(mail, name, Locale.ENGLISH, zone), name, Locale.ENGLISH, zone);
    }

    private <T> T in(SignedIn person, Supplier<T> work) {
        return Scope.of(Optional.of(coop.id()), Optional.of(person.id())).call(() -> transaction.execute(_ -> work.get()));
    }
}
