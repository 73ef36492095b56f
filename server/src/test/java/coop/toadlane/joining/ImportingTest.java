package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ImportingTest {

    @Autowired
    Gate gate;

    @Autowired
    Importing importing;

    @Autowired
    JdbcClient db;

    private SignedIn mei;
    private Coop shop;

    @BeforeEach
    void a_shop_that_kept_its_register_elsewhere() {
        mei = gate.person("Mei Tanaka");
        shop = gate.village().founded(mei, Pattern.CONSUMER);
    }

    @Test
    void nothing_is_written_before_it_is_confirmed() {
        var upload = sent("name\nNoor Haddad\n");
        assertThat(count()).isEqualTo(1);
        assertThat(gate.in(shop, mei, () -> importing.look(gate.keeper(shop, mei), shop, upload))).hasValueSatisfying(preview ->
            assertThat(preview.file().good()).hasSize(1));
        assertThat(confirmed(upload)).isEqualTo(1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_register_is_taken_over_once() {
        var upload = sent("name\nNoor Haddad\n");
        confirmed(upload);
        assertThat(gate.in(shop, mei, () -> importing.confirm(gate.keeper(shop, mei), shop, upload, "Mei", false))).isEmpty();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void old_numbers_stay_and_new_ones_come_after_them() {
        confirmed(sent("name;number\nNoor;40\nGrace;\nTomás;12\n"));
        assertThat(gate.in(shop, mei, () -> db.sql("SELECT number FROM membership.member ORDER BY number").query(Integer.class).list()))
            .containsExactly(1, 12, 40, 41);
    }

    @Test
    void what_the_register_says_already_is_refused_when_it_is_looked_over() {
        confirmed(sent("name;mail;number\nNoor;noor@gate.example;40\n"));
        var again = sent("name;mail;number\nNoor;noor@gate.example;41\nGrace;;40\nTomás;;42\n");
        assertThat(gate.in(shop, mei, () -> importing.look(gate.keeper(shop, mei), shop, again)).orElseThrow().file().refused())
            .extracting(refused -> refused.why().key()).containsExactly("joining.line.mail-taken", "joining.line.number-taken");
        assertThat(confirmed(again)).isEqualTo(1);
    }

    @Test
    void a_file_of_another_co_op_is_not_there() {
        var upload = sent("name\nNoor Haddad\n");
        var other = gate.village().founded(mei, Pattern.CONSUMER);
        assertThat(gate.in(other, mei, () -> importing.look(gate.keeper(other, mei), other, upload))).isEmpty();
        assertThat(gate.in(other, mei, () -> importing.confirm(gate.keeper(other, mei), other, upload, "Mei", false))).isEmpty();
    }

    @Test
    void a_member_without_the_power_brings_no_register() {
        assertThatThrownBy(() -> gate.in(shop, mei, () -> importing.send(gate.without(shop, mei), shop, "", "name\nNoor\n")))
            .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ten_thousand_members_are_taken_over_within_seconds() {
        var lines = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "Member " + i + ";m" + i + "@many.example;2019-05-31;3")
            .collect(Collectors.joining("\n", "name;mail;since;shares\n", "\n"));
        var before = System.nanoTime();
        var upload = sent(lines);
        assertThat(confirmed(upload)).isEqualTo(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(count()).isEqualTo(10_001);
    }

    private UUID sent(String text) {
        return switch (gate.in(shop, mei, () -> importing.send(gate.keeper(shop, mei), shop, "members.csv", text))) {
            case Importing.Sent.Kept(var upload) -> upload;
            case Importing.Sent.Refused(var why) -> throw new AssertionError(why.key());
        };
    }

    private int confirmed(UUID upload) {
        return gate.in(shop, mei, () -> importing.confirm(gate.keeper(shop, mei), shop, upload, "Mei Tanaka", false)).orElseThrow();
    }

    private int count() {
        return gate.in(shop, mei, () -> db.sql("SELECT count(*) FROM membership.member WHERE coop_id = :coop")
            .param("coop", shop.id().value()).query(Integer.class).single());
    }
}
