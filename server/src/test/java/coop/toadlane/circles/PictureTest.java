package coop.toadlane.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final double TOLERANCE = 1e-6;

    @Property(tries = 300)
    void what_a_circle_holds_is_drawn_within_it_and_beside_each_other(@ForAll @IntRange(min = 1, max = 60) int circles, @ForAll long seed) {
        var tree = grown(circles, seed);
        var discs = discs(Picture.of(tree, staff(tree, seed)));
        assertThat(discs).hasSize(circles);
        tree.all().forEach(parent -> {
            var around = discs.get(parent.circle().circleId());
            var inner = parent.within().stream().map(child -> discs.get(child.circle().circleId())).toList();
            for (var i = 0; i < inner.size(); i++) {
                assertThat(around.holds(inner.get(i), TOLERANCE)).isTrue();
                for (var j = 0; j < i; j++) assertThat(inner.get(i).overlaps(inner.get(j), TOLERANCE)).isFalse();
            }
        });
    }

    @Property(tries = 100)
    void the_same_circles_always_make_the_same_picture(@ForAll @IntRange(min = 1, max = 40) int circles, @ForAll long seed) {
        var tree = grown(circles, seed);
        assertThat(Picture.of(tree, staff(tree, seed))).isEqualTo(Picture.of(tree, staff(tree, seed)));
    }

    @Property(tries = 100)
    void the_whole_fills_its_square_and_no_more(@ForAll @IntRange(min = 1, max = 40) int circles, @ForAll long seed) {
        var whole = Picture.of(grown(circles, seed), Map.of()).circles().getFirst().disc();
        assertThat(whole.x()).isEqualTo(Picture.SIDE / 2.0);
        assertThat(whole.r()).isBetween(Picture.SIDE / 2.0 - 3, Picture.SIDE / 2.0);
    }

    @Test
    void every_circle_that_a_co_op_may_have_is_drawn_in_the_blink_of_an_eye() {
        var tree = flat(Circles.MOST_WITHIN_ONE);
        var started = System.nanoTime();
        assertThat(Picture.of(tree, Map.of()).circles()).hasSize(Circles.MOST_WITHIN_ONE + 1);
        assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
    }

    @Test
    void a_name_that_does_not_fit_leaves_its_place_to_a_number() {
        assertThat(Label.inside("Money", 40, 12).lines()).containsExactly("Money");
        assertThat(Label.inside("Bicycles and trailers", 52, 12).lines()).containsExactly("Bicycles and", "trailers");
        assertThat(Label.inside("Öffentlichkeitsarbeit", 40, 12).isShown()).isFalse();
        assertThat(Label.along("Cooperative of cooperatives of cooperatives", 60, 12).isShown()).isFalse();
    }

    private static CircleTree grown(int circles, long seed) {
        var random = new Random(seed);
        var open = new ArrayList<Circle>();
        open.add(circle(0, null));
        for (var i = 1; i < circles; i++) {
            var places = places(open);
            open.add(circle(i, places.get(random.nextInt(places.size()))));
        }
        return CircleTree.of(open);
    }

    /** Where one more circle is allowed to lie. */
    private static List<UUID> places(List<Circle> open) {
        var tree = CircleTree.of(open);
        return tree.all()
            .filter(each -> each.within().size() < Circles.MOST_WITHIN_ONE && tree.depthOf(each.circle().id()) < Circles.DEEPEST)
            .map(each -> each.circle().circleId()).toList();
    }

    private static CircleTree flat(int within) {
        var open = new ArrayList<Circle>();
        open.add(circle(0, null));
        for (var i = 1; i <= within; i++) open.add(circle(i, open.getFirst().circleId()));
        return CircleTree.of(open);
    }

    private static Circle circle(int number, UUID within) {
        return new Circle(new UUID(0, number), within, "Circle " + number, "To be round", "", LocalDate.of(2026, 3, 1), null);
    }

    private static Map<UUID, Picture.Staff> staff(CircleTree tree, long seed) {
        var random = new Random(seed);
        var staff = new HashMap<UUID, Picture.Staff>();
        tree.all().forEach(each -> staff.put(each.circle().circleId(), new Picture.Staff(random.nextInt(12), 0)));
        return staff;
    }

    private static Map<UUID, Disc> discs(Picture picture) {
        var discs = new HashMap<UUID, Disc>();
        picture.circles().forEach(drawn -> discs.put(drawn.id(), drawn.disc()));
        return discs;
    }
}
