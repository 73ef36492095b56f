package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Register;
import coop.toadlane.membership.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JoiningTest {

    @Autowired
    Gate gate;

    @Autowired
    Joining joining;

    @Autowired
    Register register;

    private SignedIn mei;
    private SignedIn tomas;
    private Coop shop;

    @BeforeEach
    void a_shop_where_a_power_holder_lets_people_in() {
        mei = gate.person("Mei Tanaka");
        tomas = gate.person("Tomás Ibarra");
        shop = gate.village().founded(mei, Pattern.CONSUMER);
    }

    @Test
    void who_applies_stands_in_the_register_as_an_applicant_without_a_number() {
        apply(tomas);
        assertThat(line(tomas)).extracting(Member::standing, Member::number).containsExactly(Standing.APPLICANT, 0);
        assertThat(gate.in(shop, mei, () -> joining.waiting(shop.id()))).isEqualTo(1);
    }

    @Test
    void who_is_let_in_gets_the_next_number_and_the_shares_of_their_class() {
        var settling = settle(apply(tomas));
        assertThat(settling).isEqualTo(Settling.settled("joining.admitted", "Tomás Ibarra", 2));
        assertThat(line(tomas)).extracting(Member::standing, Member::number, Member::shares)
            .containsExactly(Standing.MEMBER, 2, 1);
        assertThat(gate.in(shop, mei, () -> joining.waiting(shop.id()))).isZero();
    }

    @Test
    void a_member_without_the_power_lets_nobody_in() {
        settle(apply(tomas));
        var noor = gate.person("Noor Haddad");
        var id = apply(noor);
        assertThatThrownBy(() -> gate.in(shop, tomas, () -> joining.admit(gate.actor(shop, tomas), shop, id)))
            .isInstanceOf(NotAllowed.class);
        assertThat(line(noor).standing()).isEqualTo(Standing.APPLICANT);
    }

    @Test
    void nobody_applies_twice_while_the_first_application_waits() {
        apply(tomas);
        assertThat(gate.in(shop, tomas, () -> joining.apply(gate.actor(shop, tomas), shop, Gate.asking(tomas, gate.classOf(shop)))))
            .isEqualTo(Applying.refused("class", "joining.waits-already"));
    }

    @Test
    void who_applies_in_two_windows_at_once_applies_once() throws Exception {
        var by = gate.actor(shop, tomas);
        Callable<Applying> window = () -> gate.in(shop, tomas, () -> joining.apply(by, shop, Gate.asking(tomas, gate.classOf(shop))));
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = windows.submit(window);
            var second = windows.submit(window);
            assertThat(List.of(first.get(), second.get())).contains(Applying.refused("class", "joining.waits-already"))
                .hasAtLeastOneElementOfType(Applying.Applied.class);
        }
    }

    @Test
    void a_member_need_not_apply_again() {
        settle(apply(tomas));
        assertThat(gate.in(shop, tomas, () -> joining.apply(gate.actor(shop, tomas), shop, Gate.asking(tomas, gate.classOf(shop)))))
            .isEqualTo(Applying.refused("class", "joining.member-already", "Tomás Ibarra", 2));
    }

    @Test
    void an_application_is_settled_once() {
        var id = apply(tomas);
        settle(id);
        assertThat(settle(id)).isEqualTo(Settling.refused("admit", "joining.settled-already"));
    }

    @Test
    void who_is_refused_is_told_why_and_leaves_no_line_in_the_register() {
        var id = apply(tomas);
        var settling = gate.in(shop, mei, () -> joining.refuse(gate.keeper(shop, mei), shop, id, "We are full until spring"));
        assertThat(settling).isEqualTo(Settling.settled("joining.refused", "Tomás Ibarra"));
        assertThat(gate.in(shop, mei, () -> register.of(shop.id(), tomas.id()))).isEmpty();
    }

    @Test
    void a_refusal_needs_a_reason() {
        var id = apply(tomas);
        assertThat(gate.in(shop, mei, () -> joining.refuse(gate.keeper(shop, mei), shop, id, "  ")))
            .isEqualTo(Settling.refused("reason", "joining.reason-missing"));
        assertThat(gate.in(shop, mei, () -> joining.refuse(gate.keeper(shop, mei), shop, id, "x".repeat(1_001))))
            .isEqualTo(Settling.refused("reason", "joining.reason-long", 1_000));
    }

    @Test
    void who_applied_may_think_again_and_apply_once_more() {
        var id = apply(tomas);
        assertThat(gate.in(shop, tomas, () -> joining.withdraw(gate.actor(shop, tomas), shop, id)))
            .isEqualTo(Settling.settled("joining.withdrawn"));
        assertThat(settle(apply(tomas))).isEqualTo(Settling.settled("joining.admitted", "Tomás Ibarra", 2));
    }

    @Test
    void nobody_takes_back_the_application_of_another() {
        var id = apply(tomas);
        assertThat(gate.in(shop, mei, () -> joining.withdraw(gate.keeper(shop, mei), shop, id)))
            .isEqualTo(Settling.refused("withdraw", "joining.not-yours"));
    }

    @Test
    void where_members_decide_no_power_lets_anybody_in_but_the_only_member_is_all_members() {
        var workers = gate.village().foundedBy(mei);
        var first = apply(tomas, workers);
        assertThat(gate.in(workers, mei, () -> joining.admit(gate.actor(workers, mei), workers, first)))
            .isInstanceOf(Settling.Settled.class);
        var second = apply(gate.person("Noor Haddad"), workers);
        assertThat(gate.in(workers, mei, () -> joining.admit(gate.keeper(workers, mei), workers, second)))
            .isEqualTo(Settling.refused("admit", "joining.members-decide"));
    }

    private ApplicationId apply(SignedIn person) {
        return apply(person, shop);
    }

    private ApplicationId apply(SignedIn person, Coop coop) {
        return gate.in(coop, person, () -> applied(joining.apply(gate.actor(coop, person), coop, Gate.asking(person, gate.classOf(coop)))));
    }

    private Settling settle(ApplicationId id) {
        return gate.in(shop, mei, () -> joining.admit(gate.keeper(shop, mei), shop, id));
    }

    private Member line(SignedIn person) {
        return gate.in(shop, mei, () -> register.of(shop.id(), person.id())).orElseThrow();
    }

    private static ApplicationId applied(Applying outcome) {
        return switch (outcome) {
            case Applying.Applied(var id) -> id;
            case Applying.Admitted _, Applying.Refused _ -> throw new AssertionError(outcome.toString());
        };
    }
}
