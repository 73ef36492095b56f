package coop.toadlane.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Power;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.mail.PostOffice;
import coop.toadlane.membership.Memberships;
import coop.toadlane.ui.NotFound;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class HoldersTest {

    private static final Power POST = new Power("ledger.post");

    @Autowired
    Crew crew;

    @Autowired
    TermRound round;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient db;

    Crew.House roueLibre;
    SignedIn luca;
    MemberId lucaHere;
    RoleId treasurer;

    @BeforeEach
    void found() {
        roueLibre = crew.house();
        luca = crew.browsers.person("Luca Ferrero");
        lucaHere = roueLibre.member(luca);
        treasurer = roueLibre.role("Treasurer").roleId();
    }

    @Test
    void whoever_takes_on_a_role_gets_its_powers_and_whoever_hands_it_over_loses_them() {
        assertThat(roueLibre.actor(luca).may(POST)).isFalse();
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        assertThat(roueLibre.actor(luca).may(POST)).isTrue();
        assertThat(roueLibre.lead().may(POST)).isFalse();
        assertThat(roueLibre.role("Treasurer").holder()).isEqualTo("Luca Ferrero");
    }

    @Test
    void a_role_carries_powers_of_its_own_in_any_circle() {
        var couriers = roueLibre.formed("Couriers", roueLibre.whole());
        var mandate = new Mandate(RoleKind.OWN, "Cashier", List.of("Counts the coins"), Set.of(POST));
        var cashier = Crew.done(roueLibre.within(() -> crew.posts.add(roueLibre.lead(), couriers, mandate))).role();
        Crew.done(roueLibre.filled(roueLibre.lead(), cashier, lucaHere, null));
        assertThat(roueLibre.actor(luca).may(POST)).isTrue();
    }

    @Test
    void a_treasurer_of_an_inner_circle_is_not_the_co_ops() {
        var couriers = roueLibre.formed("Couriers", roueLibre.whole());
        var theirs = roueLibre.added(couriers, RoleKind.TREASURER, "Treasurer");
        Crew.done(roueLibre.filled(roueLibre.lead(), theirs, lucaHere, null));
        assertThat(roueLibre.actor(luca).may(POST)).isFalse();
    }

    @Test
    void a_term_ends_with_its_last_day_and_takes_the_powers_along() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today().plusDays(5)));
        roueLibre.daysPass(treasurer, 5);
        assertThat(roueLibre.actor(luca).may(POST)).isTrue();
        roueLibre.daysPass(treasurer, 1);
        assertThat(roueLibre.actor(luca).may(POST)).isFalse();
        assertThat(roueLibre.role("Treasurer").isHeld()).isFalse();
    }

    @Test
    void the_clock_writes_down_once_that_a_term_ran_out() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today()));
        roueLibre.daysPass(treasurer, 3);
        round.walk();
        round.walk();
        assertThat(recorded("circles.term-ended")).isOne();
        assertThat(roueLibre.within(() -> db.sql("SELECT ended_on FROM circles.tenure WHERE member_id = :luca")
            .param("luca", lucaHere.value()).query(LocalDate.class).single())).isEqualTo(roueLibre.today().minusDays(3));
    }

    @Test
    void a_holder_is_reminded_once_two_weeks_before_the_end() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today().plusDays(15)));
        round.walk();
        assertThat(reminded()).isZero();
        roueLibre.daysPass(treasurer, 1);
        round.walk();
        round.walk();
        assertThat(reminded()).isOne();
        assertThat(PostOffice.lettersTo(crew.browsers.mailOf(luca), 1)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Your term as Treasurer ends on ");
            assertThat(letter.plain()).contains(roueLibre.coop.path() + "/circles/roles/" + treasurer);
        });
        assertThat(roueLibre.actor(luca).may(POST)).isTrue();
    }

    @Test
    void a_member_who_has_no_account_here_is_not_written_to_and_stops_nobody_elses_letter() {
        var stranger = new SignedIn(PersonId.next(), "Noor Haddad", luca.language(), luca.zone());
        Crew.done(roueLibre.filled(roueLibre.lead(), roueLibre.role("Secretary").roleId(), roueLibre.member(stranger), roueLibre.today()));
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today().plusDays(1)));
        round.walk();
        assertThat(PostOffice.lettersTo(crew.browsers.mailOf(luca), 1)).hasSize(1);
    }

    @Test
    void a_role_can_be_filled_again_after_its_term_ran_out() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today()));
        roueLibre.daysPass(treasurer, 1);
        Crew.done(roueLibre.filled(roueLibre.decision(), treasurer, lucaHere, roueLibre.today().plusYears(1)));
        assertThat(roueLibre.actor(luca).may(POST)).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        -1   | Enter a last day that is not before today
        3654 | A term lasts 10 years at most. Enter an earlier last day.
        """)
    void a_term_that_is_past_or_endless_is_refused(int days, String why) {
        assertThat(roueLibre.told(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today().plusDays(days)), "until"))
            .startsWith(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "SUSPENDED", "APPLICANT"})
    void who_is_no_member_today_cannot_hold_a_role(String standing) {
        var noor = roueLibre.member(crew.browsers.person("Noor Haddad"), standing);
        assertThat(roueLibre.told(roueLibre.filled(roueLibre.lead(), treasurer, noor, null), "member"))
            .isEqualTo("Noor Haddad is no active member today and cannot hold a role");
    }

    @Test
    void a_member_who_left_holds_nothing_any_more() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        crew.leave(roueLibre, lucaHere);
        assertThat(roueLibre.role("Treasurer").isHeld()).isFalse();
        assertThat(roueLibre.actor(luca).may(POST)).isFalse();
    }

    @Test
    void whoever_leaves_the_co_op_leaves_their_roles_behind_for_others() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        roueLibre.within(() -> memberships.leave(roueLibre.actor(luca), roueLibre.coop, lucaHere));
        assertThat(recorded("circles.holder-left")).isOne();
        assertThat(roueLibre.within(() -> db.sql("SELECT count(*) FROM circles.tenure WHERE member_id = :luca AND ended_on IS NULL")
            .param("luca", lucaHere.value()).query(Integer.class).single())).isZero();
    }

    @Test
    void a_member_of_another_co_op_is_nobody_here() {
        var fern = crew.house();
        var mei = fern.member(crew.browsers.person("Mei Tanaka"));
        assertThatThrownBy(() -> roueLibre.filled(roueLibre.lead(), treasurer, mei, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_role_of_another_co_op_is_nothing_here() {
        var fern = crew.house();
        var theirs = fern.role("Treasurer").roleId();
        var lead = roueLibre.lead();
        var mandate = new Mandate(RoleKind.OWN, "Thief", List.of(), Set.of());
        for (var attempt : List.<Supplier<Arrangement>>of(
                () -> crew.posts.fill(lead, theirs, new Appointment(lucaHere, null)), () -> crew.posts.vacate(lead, theirs),
                () -> crew.posts.change(lead, theirs, mandate), () -> crew.posts.close(lead, theirs),
                () -> crew.posts.add(lead, fern.whole(), mandate)))
            assertThatThrownBy(() -> roueLibre.within(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_gives_away_powers_that_they_do_not_hold() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        var why = "This would give powers that you do not hold yourself. Let the members decide it: propose to fill the role.";
        var lead = roueLibre.lead();
        assertThat(roueLibre.told(roueLibre.filled(lead, treasurer, roueLibre.member(crew.browsers.person("Mei Tanaka")), null), "member"))
            .isEqualTo(why);
        var cashier = new Mandate(RoleKind.OWN, "Cashier", List.of(), Set.of(POST));
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.add(lead, roueLibre.whole(), cashier)), "powers")).isEqualTo(why);
        var own = roueLibre.added(roueLibre.whole(), RoleKind.OWN, "Helper");
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.change(lead, own, cashier)), "powers")).isEqualTo(why);
        var named = new Mandate(RoleKind.OWN, "treasurer ", List.of(), Set.of());
        roueLibre.within(() -> crew.posts.close(lead, treasurer));
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.change(lead, own, named)), "powers")).isEqualTo(why);
    }

    @Test
    void the_members_may_give_any_power_by_deciding() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        var mei = crew.browsers.person("Mei Tanaka");
        Crew.done(roueLibre.filled(roueLibre.decision(), treasurer, roueLibre.member(mei), null));
        assertThat(roueLibre.actor(mei).may(POST)).isTrue();
        assertThat(roueLibre.actor(luca).may(POST)).isFalse();
    }

    @Test
    void a_holder_may_always_lay_the_role_down() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, null));
        roueLibre.within(() -> crew.posts.vacate(roueLibre.actor(luca), treasurer));
        assertThat(roueLibre.role("Treasurer").isHeld()).isFalse();
    }

    @Test
    void who_may_not_arrange_takes_no_role_from_anybody() {
        assertThatThrownBy(() -> roueLibre.within(() -> crew.posts.vacate(roueLibre.actor(luca), treasurer)))
            .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roueLibre.filled(roueLibre.actor(luca), treasurer, lucaHere, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_role_that_nobody_holds_cannot_be_taken_back() {
        roueLibre.within(() -> crew.posts.vacate(roueLibre.lead(), treasurer));
        assertThatThrownBy(() -> roueLibre.within(() -> crew.posts.vacate(roueLibre.lead(), treasurer))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        ''        | name             | Enter the name of the role
        LONG      | name             | Enter a name of 80 characters at most
        treasurer | name             | There is a role called treasurer in General circle already. Choose another name.
        """)
    void a_role_needs_a_name_that_tells_it_apart(String name, String field, String why) {
        var mandate = new Mandate(RoleKind.OWN, name.equals("LONG") ? "x".repeat(81) : name, List.of(), Set.of());
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.add(roueLibre.lead(), roueLibre.whole(), mandate)), field))
            .isEqualTo(why);
    }

    @Test
    void what_a_role_is_accountable_for_is_a_short_list_of_short_lines() {
        var lead = roueLibre.lead();
        var many = new Mandate(RoleKind.OWN, "Busy", Collections.nCopies(21, "More"), Set.of());
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.add(lead, roueLibre.whole(), many)), "accountabilities"))
            .isEqualTo("Enter 20 lines at most");
        var wordy = new Mandate(RoleKind.OWN, "Wordy", List.of("x".repeat(191)), Set.of());
        assertThat(roueLibre.told(roueLibre.within(() -> crew.posts.add(lead, roueLibre.whole(), wordy)), "accountabilities"))
            .isEqualTo("Keep each line to 190 characters at most");
    }

    @Test
    void a_member_sees_what_they_hold() {
        Crew.done(roueLibre.filled(roueLibre.lead(), treasurer, lucaHere, roueLibre.today().plusDays(30)));
        assertThat(roueLibre.within(() -> crew.circles.heldBy(roueLibre.coop.id(), lucaHere)))
            .containsExactly(new HeldRole("Treasurer", "General circle", roueLibre.today().plusDays(30), "/circles/" + roueLibre.whole()));
    }

    private int recorded(String kind) {
        return roueLibre.within(() -> db.sql("SELECT count(*) FROM record.entry WHERE kind = :kind")
            .param("kind", kind).query(Integer.class).single());
    }

    private int reminded() {
        return roueLibre.within(() -> db.sql("SELECT count(*) FROM circles.tenure WHERE reminded_on IS NOT NULL")
            .query(Integer.class).single());
    }
}
