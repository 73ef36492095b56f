package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Register;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InvitingTest {

    @Autowired
    Gate gate;

    @Autowired
    Inviting inviting;

    @Autowired
    Importing importing;

    @Autowired
    Register register;

    @Autowired
    JdbcClient db;

    private SignedIn mei;
    private SignedIn noor;
    private Coop shop;

    @BeforeEach
    void a_shop_that_holds_its_door_open() {
        mei = gate.person("Mei Tanaka");
        noor = gate.person("Noor Haddad");
        shop = gate.village().founded(mei, Pattern.CONSUMER);
    }

    @Test
    void who_follows_an_invitation_of_those_who_let_people_in_is_a_member_at_once() {
        assertThat(use(noor, link(1, 14))).isEqualTo(new Applying.Admitted(2));
    }

    @Test
    void where_members_decide_who_follows_an_invitation_applies() {
        shop = gate.village().foundedBy(mei);
        assertThat(use(noor, link(1, 14))).isInstanceOf(Applying.Applied.class);
    }

    @Test
    void a_link_that_was_used_up_opens_nothing() {
        var token = link(1, 14);
        use(noor, token);
        assertThat(use(gate.person("Grace Okonkwo"), token)).isEqualTo(shut("joining.invitation.USED_UP", "Mei Tanaka"));
    }

    @Test
    void two_who_come_at_once_with_a_link_for_one_are_not_both_let_in() throws Exception {
        var token = link(1, 14);
        var grace = gate.person("Grace Okonkwo");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit((Callable<Applying>) () -> use(noor, token));
            var second = both.submit((Callable<Applying>) () -> use(grace, token));
            assertThat(List.of(first.get(), second.get()))
                .containsExactlyInAnyOrder(new Applying.Admitted(2), shut("joining.invitation.USED_UP", "Mei Tanaka"));
        }
    }

    @Test
    void a_link_that_expired_opens_nothing() {
        var token = link(5, 1);
        gate.in(shop, mei, () -> db.sql("""
                UPDATE joining.invitation
                   SET made_at = made_at - interval '2 days', expires_at = expires_at - interval '2 days'
                """).update());
        assertThat(use(noor, token)).isEqualTo(shut("joining.invitation.EXPIRED", "Mei Tanaka"));
    }

    @Test
    void a_link_that_was_taken_back_opens_nothing() {
        var token = link(5, 14);
        var id = gate.in(shop, mei, () -> inviting.open(shop, token)).orElseThrow().id();
        assertThat(gate.in(shop, mei, () -> inviting.revoke(gate.keeper(shop, mei), shop, id))).isTrue();
        assertThat(gate.in(shop, mei, () -> inviting.revoke(gate.keeper(shop, mei), shop, id))).isFalse();
        assertThat(use(noor, token)).isEqualTo(shut("joining.invitation.REVOKED", "Mei Tanaka"));
    }

    @Test
    void a_link_of_one_co_op_opens_no_other() {
        var token = link(5, 14);
        shop = gate.village().founded(mei, Pattern.CONSUMER);
        assertThat(use(noor, token)).isEqualTo(shut("joining.no-such-invitation"));
    }

    @Test
    void the_token_itself_is_not_kept() {
        var token = link(1, 14);
        var kept = gate.in(shop, mei, () ->
            db.sql("SELECT CAST(to_jsonb(i) AS text) FROM joining.invitation AS i").query(String.class).list());
        assertThat(kept).singleElement().asString().doesNotContain(token);
    }

    @Test
    void an_invitation_by_mail_reaches_its_reader_with_a_link_that_works() {
        invited(gate.in(shop, mei, () -> inviting.byMail(gate.keeper(shop, mei), shop, mei, "grace@tend.example", classOf(), "Come")));
        assertThat(use(gate.person("Grace Okonkwo"), mailedTo("grace@tend.example"))).isEqualTo(new Applying.Admitted(2));
    }

    @Test
    void who_has_no_account_yet_is_written_to_in_the_language_of_whoever_invites_them() {
        db.sql("UPDATE identity.person SET language = 'fr' WHERE id = :id").param("id", mei.id().value()).update();
        invited(gate.in(shop, mei, () -> inviting.byMail(gate.keeper(shop, mei), shop, mei, "odile@tend.example", classOf(), "")));
        assertThat(db.sql("SELECT language FROM mail.letter WHERE recipient = 'odile@tend.example'").query(String.class).single())
            .isEqualTo("fr");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        var by = gate.keeper(shop, mei);
        assertThat(refused(gate.in(shop, mei, () -> inviting.byMail(by, shop, mei, "no address", "nobody", "x".repeat(1_001)))))
            .containsOnlyKeys("mail", "class", "note");
        assertThat(refused(gate.in(shop, mei, () -> inviting.byLink(gate.keeper(shop, mei), shop, mei, classOf(), "", 0, 366))))
            .containsOnlyKeys("uses", "days");
    }

    @Test
    void a_member_without_the_power_invites_nobody() {
        use(noor, link(1, 14));
        assertThatThrownBy(() -> gate.in(shop, noor, () -> inviting.byLink(gate.actor(shop, noor), shop, noor, classOf(), "", 1, 1)))
            .isInstanceOf(NotAllowed.class);
    }

    @Test
    void somebody_whose_line_was_carried_over_takes_it_once() {
        var token = carriedOver("name;mail;number\nNoor Haddad;noor@rock-solar.example;40");
        var other = gate.person("Noor’s double");
        assertThat(gate.in(shop, noor, () -> inviting.claim(gate.actor(shop, noor), shop, noor, token)))
            .isEqualTo(new Applying.Admitted(40));
        assertThat(gate.in(shop, mei, () -> register.of(shop.id(), noor.id()))).hasValueSatisfying(line ->
            assertThat(line.number()).isEqualTo(40));
        assertThat(gate.in(shop, other, () -> inviting.claim(gate.actor(shop, other), shop, other, token)))
            .isInstanceOf(Applying.Refused.class);
    }

    @Test
    void a_member_does_not_take_a_second_line() {
        var token = carriedOver("name;mail\nSomebody else;else@rock-solar.example");
        assertThat(gate.in(shop, mei, () -> inviting.claim(gate.actor(shop, mei), shop, mei, token)))
            .isEqualTo(Applying.refused("claim", "joining.claimed-before"));
    }

    private String carriedOver(String text) {
        var by = gate.keeper(shop, mei);
        var upload = ((Importing.Sent.Kept) gate.in(shop, mei, () -> importing.send(by, shop, "", text))).upload();
        gate.in(shop, mei, () -> importing.confirm(by, shop, upload, "Mei Tanaka", true));
        return mailedTo("%@rock-solar.example");
    }

    /** The token in the last letter to an address. */
    private String mailedTo(String address) {
        return db.sql("SELECT CAST(lines AS text) FROM mail.letter WHERE recipient LIKE :address ORDER BY written_at DESC LIMIT 1")
            .param("address", address).query(String.class).single().replaceAll("(?s).*invitation=([\\w-]+).*", "$1");
    }

    private String link(int uses, int days) {
        return invited(gate.in(shop, mei, () -> inviting.byLink(gate.keeper(shop, mei), shop, mei, classOf(), "", uses, days)));
    }

    private Applying use(SignedIn person, String token) {
        return gate.in(shop, person, () -> inviting.use(gate.actor(shop, person), shop, Gate.asking(person, classOf()), token));
    }

    private String classOf() {
        return gate.classOf(shop);
    }

    private static Applying shut(String key, Object... arguments) {
        return Applying.refused("class", key, arguments);
    }

    private static String invited(Inviting.Outcome outcome) {
        return switch (outcome) {
            case Inviting.Outcome.Invited(var link) -> link.token();
            case Inviting.Outcome.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Map<String, Sentence> refused(Inviting.Outcome outcome) {
        return switch (outcome) {
            case Inviting.Outcome.Refused(var problems) -> problems;
            case Inviting.Outcome.Invited _ -> throw new AssertionError("Invited");
        };
    }
}
