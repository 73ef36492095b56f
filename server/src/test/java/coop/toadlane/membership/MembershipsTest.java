package coop.toadlane.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.Browsers;
import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.MemberChange.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class MembershipsTest {

    @Autowired
    Village village;

    @Autowired
    Browsers browsers;

    @Autowired
    Actors actors;

    @Autowired
    Register register;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    MemberChanges changes;

    @Autowired
    Membership membership;

    @Autowired
    List<PersonalData> personal;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn mei;
    private SignedIn noor;
    private Coop farm;
    private Actor keeper;
    private Member line;

    @BeforeEach
    void a_farm_with_a_keeper_of_the_register_and_one_more_member() {
        mei = browsers.person("Mei Tanaka");
        noor = browsers.person("Noor Haddad");
        farm = village.founded(mei, Pattern.MULTI_STAKEHOLDER);
        keeper = in(farm, () -> new Actor.Member(farm.id(), mei.id(), register.of(farm.id(), mei.id()).orElseThrow().id(),
            Set.of(Membership.REGISTER, Membership.ADMIT)));
        line = in(farm, () -> {
            var id = register.apply(farm, Newcomer.person("Noor Haddad", null, noor.id(), classOf(0)));
            return register.admit(keeper, farm, id, classOf(0));
        });
    }

    @Test
    void a_suspended_member_stays_in_the_register_and_has_no_powers() {
        assertThat(suspend()).isEqualTo(RegisterChange.made("member.suspended", "Noor Haddad"));
        assertThat(now().standing()).isEqualTo(Standing.SUSPENDED);
        assertThat(actor(noor)).isInstanceOfSatisfying(Actor.Member.class, member -> assertThat(member.powers()).isEmpty());
        assertThat(in(farm, () -> members.voters(farm.id()))).hasSize(1);
    }

    @Test
    void a_suspended_member_acts_no_more_but_may_leave() {
        in(farm, () -> memberships.suspend(keeper, farm, line.id(), "Absent for a year"));
        var noorNow = actor(noor);
        assertThatThrownBy(() -> in(farm, () -> memberships.suspend(noorNow, farm, line.id(), "Me")))
            .isInstanceOf(NotAllowed.class);
        assertThat(in(farm, () -> memberships.leave(noorNow, farm, line.id()))).isInstanceOf(RegisterChange.Made.class);
        assertThat(now().standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void who_is_restored_has_their_powers_again() {
        suspend();
        assertThat(in(farm, () -> memberships.restore(keeper, farm, line.id()))).isInstanceOf(RegisterChange.Made.class);
        assertThat(actor(noor)).isInstanceOfSatisfying(Actor.Member.class, member -> assertThat(member.powers()).isNotEmpty());
        assertThat(in(farm, () -> memberships.restore(keeper, farm, line.id())))
            .isEqualTo(RegisterChange.refused("restore", "member.not-suspended", "Noor Haddad"));
    }

    @Test
    void a_suspension_needs_a_reason_that_somebody_can_read() {
        assertThat(in(farm, () -> memberships.suspend(keeper, farm, line.id(), " ")))
            .isEqualTo(RegisterChange.refused("reason", "member.reason-missing"));
        assertThat(in(farm, () -> memberships.suspend(keeper, farm, line.id(), "x".repeat(1_001))))
            .isEqualTo(RegisterChange.refused("reason", "member.reason-long", 1_000));
        assertThat(now().standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void who_left_keeps_their_number_and_comes_back_with_it() {
        in(farm, () -> memberships.leave(actor(noor), farm, line.id()));
        assertThat(actor(noor)).isInstanceOf(Actor.Guest.class);
        var again = in(farm, () -> register.admit(keeper, farm, register.apply(farm,
            Newcomer.person("Noor Haddad", null, noor.id(), classOf(1))), classOf(1)));
        assertThat(again).extracting(Member::number, Member::memberClass).containsExactly(2, classOf(1));
        assertThat(in(farm, () -> changes.of(farm.id(), line.id()))).extracting(MemberChange::kind)
            .containsExactly(Kind.REJOINED, Kind.LEFT, Kind.ADMITTED);
    }

    @Test
    void the_last_member_can_neither_leave_nor_be_suspended() {
        in(farm, () -> memberships.leave(actor(noor), farm, line.id()));
        var last = in(farm, () -> register.of(farm.id(), mei.id())).orElseThrow();
        assertThat(in(farm, () -> memberships.leave(keeper, farm, last.id()))).isEqualTo(RegisterChange.refused("leave", "member.last"));
        assertThat(in(farm, () -> memberships.suspend(keeper, farm, last.id(), "Tired")))
            .isEqualTo(RegisterChange.refused("reason", "member.last"));
    }

    @Test
    void nobody_makes_another_leave_who_signs_in_here() {
        assertThat(in(farm, () -> memberships.leave(keeper, farm, line.id())))
            .isEqualTo(RegisterChange.refused("leave", "member.leaves-themselves", "Noor Haddad"));
        assertThat(now().standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void a_member_moves_to_a_class_that_the_bylaws_know() {
        assertThat(in(farm, () -> memberships.changeClass(keeper, farm, line.id(), "pirates")))
            .isEqualTo(RegisterChange.refused("class", "member.class-unknown"));
        assertThat(in(farm, () -> memberships.changeClass(keeper, farm, line.id(), classOf(0))))
            .isEqualTo(RegisterChange.refused("class", "member.class-same", "Noor Haddad", classOf(0)));
        in(farm, () -> memberships.changeClass(keeper, farm, line.id(), classOf(1)));
        assertThat(now().memberClass()).isEqualTo(classOf(1));
    }

    @Test
    void nobody_hands_back_more_shares_than_they_hold() {
        assertThat(in(farm, () -> memberships.changeShares(keeper, farm, line.id(), 7))).isInstanceOf(RegisterChange.Made.class);
        assertThat(now().shares()).isEqualTo(12);
        assertThat(in(farm, () -> memberships.changeShares(keeper, farm, line.id(), -13)))
            .isEqualTo(RegisterChange.refused("shares", "member.shares-too-few", "Noor Haddad", 12));
        assertThat(in(farm, () -> memberships.changeShares(keeper, farm, line.id(), 0)))
            .isEqualTo(RegisterChange.refused("shares", "member.shares-missing"));
        assertThat(in(farm, () -> memberships.changeShares(keeper, farm, line.id(), 1_000_000)))
            .isEqualTo(RegisterChange.refused("shares", "member.shares-too-many", 1_000_000));
    }

    @Test
    void a_member_without_the_power_changes_nothing() {
        var other = actor(noor);
        for (Supplier<RegisterChange> change : List.<Supplier<RegisterChange>>of(
                () -> memberships.suspend(other, farm, line.id(), "Because"), () -> memberships.restore(other, farm, line.id()),
                () -> memberships.changeClass(other, farm, line.id(), classOf(1)),
                () -> memberships.changeShares(other, farm, line.id(), 1)))
            assertThatThrownBy(() -> in(farm, change)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void each_change_stands_in_the_record() {
        suspend();
        in(farm, () -> memberships.restore(keeper, farm, line.id()));
        in(farm, () -> memberships.leave(actor(noor), farm, line.id()));
        assertThat(in(farm, () -> db.sql("SELECT kind FROM record.entry WHERE kind LIKE 'membership.member-%' ORDER BY at, id")
            .query(String.class).list()))
            .containsExactly("membership.member-admitted", "membership.member-admitted", "membership.member-suspended",
                "membership.member-restored", "membership.member-left");
    }

    @Test
    void who_had_a_number_is_never_struck_from_the_register() {
        var struck = in(farm, () -> db.sql("DELETE FROM membership.member WHERE member_id = :id")
            .param("id", line.id().value()).update());
        assertThat(struck).isZero();
        assertThat(now().number()).isEqualTo(2);
    }

    @Test
    void who_is_erased_leaves_a_number_and_no_name() {
        suspend();
        Scope.of(Optional.empty(), Optional.of(noor.id())).call(() -> transaction.execute(_ -> {
            own().erase(noor.id());
            return null;
        }));
        assertThat(now()).extracting(Member::name, Member::number, Member::standing).containsExactly("—", 2, Standing.LEFT);
        assertThat(in(farm, () -> changes.of(farm.id(), line.id()))).extracting(MemberChange::note).doesNotContain("Absent for a year");
    }

    @Test
    void the_last_member_has_a_reason_not_to_be_erased() {
        in(farm, () -> memberships.leave(actor(noor), farm, line.id()));
        var reasons = Scope.of(Optional.empty(), Optional.of(mei.id())).call(() -> transaction.execute(_ -> own().reasonsToStay(mei.id())));
        assertThat(reasons).extracting(reason -> reason.key()).containsExactly("member.last-of");
    }

    private PersonalData own() {
        return personal.stream().filter(module -> module.name().equals("membership")).findFirst().orElseThrow();
    }

    private RegisterChange suspend() {
        return in(farm, () -> memberships.suspend(keeper, farm, line.id(), "Absent for a year"));
    }

    private Member now() {
        return in(farm, () -> members.find(farm.id(), line.id())).orElseThrow();
    }

    private Actor actor(SignedIn person) {
        return in(farm, () -> actors.of(farm.id(), Optional.of(person.id())));
    }

    private String classOf(int place) {
        return in(farm, () -> membership.bylaws(farm.id()).classes().get(place).name());
    }

    private <T> T in(Coop coop, Supplier<T> work) {
        return Scope.of(Optional.of(coop.id()), Optional.of(mei.id())).call(() -> transaction.execute(_ -> work.get()));
    }
}
