package coop.toadlane.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.NotFound;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CirclesTest {

    @Autowired
    Crew crew;

    @Autowired
    JdbcClient db;

    Crew.House roueLibre;
    CircleId whole;

    @BeforeEach
    void found() {
        roueLibre = crew.house();
        whole = roueLibre.whole();
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void a_new_co_op_is_one_circle_led_by_its_founder(Pattern pattern) {
        var house = crew.house(pattern);
        assertThat(house.tree().circle()).extracting(Circle::name, Circle::aim).containsExactly("General circle", "To be tested");
        assertThat(house.within(() -> crew.roles.open(house.coop.id(), house.today())))
            .extracting(Role::name, Role::holder)
            .containsExactly(held("Lead"), held("Secretary"), held("Treasurer"));
        assertThat(house.lead().may(Circles.ARRANGE)).isTrue();
    }

    @Test
    void circles_lie_within_circles() {
        var couriers = roueLibre.formed("Couriers", whole);
        var night = roueLibre.formed("Night shift", couriers);
        assertThat(roueLibre.tree().depthOf(night)).isEqualTo(3);
        assertThat(roueLibre.tree().all().map(tree -> tree.circle().name())).containsExactly("General circle", "Couriers", "Night shift");
    }

    @Test
    void a_circle_moves_with_all_that_it_holds() {
        var couriers = roueLibre.formed("Couriers", whole);
        var night = roueLibre.formed("Night shift", couriers);
        var street = roueLibre.formed("Street", whole);
        Crew.done(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), couriers, street)));
        assertThat(roueLibre.tree().find(street).orElseThrow().holds(night)).isTrue();
    }

    @Test
    void a_circle_cannot_lie_within_itself_or_within_what_it_holds() {
        var couriers = roueLibre.formed("Couriers", whole);
        var night = roueLibre.formed("Night shift", couriers);
        for (var place : List.of(couriers, night))
            assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), couriers, place)), "within"))
                .isEqualTo("Couriers cannot lie within itself or within a circle that it holds. Choose another one.");
    }

    @Test
    void the_database_refuses_a_cycle_too() {
        var couriers = roueLibre.formed("Couriers", whole);
        var night = roueLibre.formed("Night shift", couriers);
        assertThatThrownBy(() -> roueLibre.within(() ->
                db.sql("UPDATE circles.circle SET parent_id = :night WHERE circle_id = :couriers")
                    .param("night", night.value()).param("couriers", couriers.value()).update()))
            .hasStackTraceContaining("would lie within itself");
    }

    @Test
    void a_circle_that_is_there_already_need_not_move() {
        var couriers = roueLibre.formed("Couriers", whole);
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), couriers, whole)), "within"))
            .isEqualTo("Couriers lies in General circle already. Choose another circle.");
    }

    @Test
    void the_whole_can_neither_move_nor_close() {
        var couriers = roueLibre.formed("Couriers", whole);
        var why = "The general circle is the co-op as a whole. It cannot be moved or closed.";
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), whole, couriers)), "within")).isEqualTo(why);
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.close(roueLibre.lead(), whole)), "circle")).isEqualTo(why);
    }

    @Test
    void a_circle_that_holds_others_is_not_closed_over_their_heads() {
        var couriers = roueLibre.formed("Couriers", whole);
        roueLibre.formed("Night shift", couriers);
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.close(roueLibre.lead(), couriers)), "circle"))
            .isEqualTo("Couriers still holds 1 circle. Move or close what it holds first.");
    }

    @Test
    void a_closed_circle_takes_its_roles_along_and_frees_its_name() {
        var couriers = roueLibre.formed("Couriers", whole);
        roueLibre.added(couriers, RoleKind.OWN, "Dispatcher");
        Crew.done(roueLibre.within(() -> crew.circles.close(roueLibre.lead(), couriers)));
        assertThat(roueLibre.tree().holds(couriers)).isFalse();
        assertThat(roueLibre.within(() -> crew.roles.open(roueLibre.coop.id(), roueLibre.today()))).extracting(Role::name)
            .doesNotContain("Dispatcher");
        roueLibre.formed("Couriers", whole);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        ''       | To ride   | name   | Enter the name of the circle
        '   '    | To ride   | name   | Enter the name of the circle
        LONG     | To ride   | name   | Enter a name of 80 characters at most
        couriers | To ride   | name   | There is a circle called couriers already. Choose a name that tells them apart.
        Riders   | ''        | aim    | Enter what the circle is there for
        Riders   | LONG      | aim    | Enter an aim of 500 characters at most
        """)
    void an_outline_that_says_too_little_or_too_much_is_refused(String name, String aim, String field, String why) {
        roueLibre.formed("Couriers", whole);
        var outline = new Outline(meant(name), meant(aim), "");
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.form(roueLibre.lead(), whole, outline)), field)).isEqualTo(why);
    }

    @Test
    void a_domain_is_no_novel() {
        var outline = new Outline("Riders", "To ride", "x".repeat(501));
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.form(roueLibre.lead(), whole, outline)), "domain"))
            .isEqualTo("Enter a domain of 500 characters at most");
    }

    @Test
    void circles_lie_six_deep_at_most() {
        var within = whole;
        for (var depth = 2; depth <= 6; depth++) within = roueLibre.formed("Depth " + depth, within);
        var deepest = within;
        var why = "Circles lie 6 deep at most. Choose one further out.";
        var more = new Outline("Depth 7", "To be deeper", "");
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.form(roueLibre.lead(), deepest, more)), "within")).isEqualTo(why);
        var beside = roueLibre.formed("Beside", whole);
        assertThat(roueLibre.told(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), beside, deepest)), "within")).isEqualTo(why);
    }

    @Test
    void a_circle_of_another_co_op_is_nothing_here() {
        var fern = crew.house();
        var theirs = fern.formed("Growers", fern.whole());
        var outline = new Outline("Riders", "To ride", "");
        var night = roueLibre.formed("Night", whole);
        var lead = roueLibre.lead();
        for (var attempt : List.<Supplier<Arrangement>>of(
                () -> crew.circles.form(lead, theirs, outline), () -> crew.circles.change(lead, theirs, outline),
                () -> crew.circles.move(lead, theirs, whole), () -> crew.circles.move(lead, night, theirs),
                () -> crew.circles.close(lead, theirs)))
            assertThatThrownBy(() -> roueLibre.within(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_may_not_arrange_arranges_nothing() {
        var mei = crew.browsers.person("Mei Tanaka");
        roueLibre.member(mei);
        var outline = new Outline("Riders", "To ride", "");
        assertThatThrownBy(() -> roueLibre.within(() -> crew.circles.form(roueLibre.actor(mei), whole, outline)))
            .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roueLibre.within(() -> crew.circles.close(roueLibre.actor(mei), whole))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_change_stands_in_the_record() {
        var couriers = roueLibre.formed("Couriers", whole);
        var street = roueLibre.formed("Street", whole);
        Crew.done(roueLibre.within(() -> crew.circles.change(roueLibre.lead(), couriers, new Outline("Riders", "To ride", "Routes"))));
        Crew.done(roueLibre.within(() -> crew.circles.move(roueLibre.lead(), couriers, street)));
        Crew.done(roueLibre.within(() -> crew.circles.close(roueLibre.lead(), couriers)));
        assertThat(roueLibre.within(() -> db.sql("SELECT kind FROM record.entry WHERE kind LIKE 'circles.circle%' ORDER BY id")
            .query(String.class).list())).containsExactly(
                "circles.circle-formed", "circles.circle-formed", "circles.circle-formed", "circles.circle-changed",
                "circles.circle-moved", "circles.circle-closed");
    }

    @Test
    void without_a_where_only_the_own_co_ops_circles_are_seen() {
        crew.house();
        assertThat(roueLibre.within(() -> db.sql("SELECT count(*) FROM circles.circle").query(Integer.class).single())).isOne();
        assertThat(db.sql("SELECT count(*) FROM circles.circle").query(Integer.class).single()).isZero();
        assertThat(db.sql("SELECT count(*) FROM circles.tenure").query(Integer.class).single()).isZero();
    }

    private static Tuple held(String role) {
        return Tuple.tuple(role, "Amara Diallo");
    }

    private static String meant(String text) {
        return text.equals("LONG") ? "x".repeat(501) : text;
    }
}
