package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.database.DatabaseTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KeysetTest {

    record Toad(UUID id, String name, int weight) {}

    /** 120 toads; ten weights, so that most of an order is ties. */
    private static final Keyset<Toad> TOADS = Keyset.of(Toad.class, Toad::id, """
            SELECT md5('toad' || n)::uuid AS id, 'Toad ' || n AS name, n % 10 AS weight
              FROM generate_series(1, 120) AS n
             WHERE true
            """)
        .finding("'Toad ' || n ILIKE :pattern")
        .filtering("weight", "n % 10 = CAST(:weight AS integer)")
        .by("name", "name", "text", Toad::name)
        .by("weight", "weight", "integer", Toad::weight);

    @Autowired
    JdbcClient db;

    @Test
    void pages_forward_show_every_row_once_and_in_order() {
        var seen = forward(asked("", "weight", "", ""));
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        assertThat(seen.stream().map(Toad::weight)).isSorted();
    }

    @Test
    void an_order_runs_down_as_well() {
        var down = forward(asked("", "-weight", "", ""));
        assertThat(down.reversed()).isEqualTo(forward(asked("", "weight", "", "")));
    }

    @Test
    void going_back_shows_the_page_one_came_from() {
        var first = TOADS.read(db, asked("", "weight", "", ""), Map.of());
        var second = TOADS.read(db, asked("", "weight", first.next(), ""), Map.of());
        var back = TOADS.read(db, asked("", "weight", "", second.previous()), Map.of());
        assertThat(back.rows()).isEqualTo(first.rows());
        assertThat(back.previous()).isEmpty();
        assertThat(first.previous()).isEmpty();
    }

    @Test
    void a_filter_holds_when_it_is_set_and_a_total_is_of_what_was_asked_for() {
        assertThat(heavy("7")).hasSize(12).allMatch(toad -> toad.weight() == 7);
        assertThat(heavy("")).hasSize(Keyset.PAGE_ROWS);
        assertThat(TOADS.total(db, new Asked("toad 1", "", "", "", Map.of("weight", "7")), Map.of(),
            "SELECT count(*) FROM (%s) AS listed", Integer.class)).isEqualTo(3);
    }

    private List<Toad> heavy(String weight) {
        return TOADS.read(db, new Asked("", "", "", "", Map.of("weight", weight)), Map.of()).rows();
    }

    @Test
    void a_search_takes_percent_signs_as_they_are() {
        assertThat(TOADS.read(db, asked("toad 12", "", "", ""), Map.of()).rows()).extracting(Toad::name)
            .containsExactlyInAnyOrder("Toad 12", "Toad 120");
        assertThat(TOADS.read(db, asked("%", "", "", ""), Map.of()).rows()).isEmpty();
    }

    @Test
    void an_order_that_the_list_does_not_have_is_refused() {
        assertThatThrownBy(() -> TOADS.read(db, asked("", "id; DROP TABLE toads", "", ""), Map.of()))
            .isInstanceOf(BadRequest.class);
    }

    @Test
    void a_place_that_somebody_made_up_is_refused() {
        var forged = List.of("nonsense", written("no-uuid"), written("6b1f7f4e-33aa-4f4e-9f39-5d2f61c7a9d1not a number"),
            written("6b1f7f4e-33aa-4f4e-9f39-5d2f61c7a9d199999999999999999999"));
        for (var cursor : forged)
            assertThatThrownBy(() -> TOADS.read(db, asked("", "weight", cursor, ""), Map.of()))
                .as(cursor).isInstanceOf(BadRequest.class);
    }

    @Test
    void a_search_of_a_thousand_letters_is_refused() {
        assertThatThrownBy(() -> asked("x".repeat(1000), "", "", "")).isInstanceOf(BadRequest.class);
    }

    private List<Toad> forward(Asked first) {
        var seen = new ArrayList<Toad>();
        var slice = TOADS.read(db, first, Map.of());
        seen.addAll(slice.rows());
        while (!slice.next().isEmpty()) {
            slice = TOADS.read(db, asked(first.find(), first.sort(), slice.next(), ""), Map.of());
            seen.addAll(slice.rows());
        }
        return seen;
    }

    private static Asked asked(String find, String sort, String after, String before) {
        return new Asked(find, sort, after, before, Map.of());
    }

    private static String written(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes());
    }
}
