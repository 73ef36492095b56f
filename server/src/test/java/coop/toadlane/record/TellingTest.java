package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ui.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TellingTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

    @Autowired Village village;

    private final CoopId coop = CoopId.next();
    private final Actor.Member luca = new Actor.Member(coop, PersonId.next(), MemberId.next(), Set.of());

    @Test
    void whoever_acted_is_named_as_the_register_names_them_today() {
        assertThat(told(luca, Map.of(luca.membership().value(), "Luca Ferrero"))).startsWith("Luca Ferrero took a copy");
        assertThat(told(luca, Map.of(luca.id().value(), "Luca F."))).startsWith("Luca F. took a copy");
    }

    @Test
    void whoever_has_no_name_any_more_or_never_had_one_is_told_as_what_they_were() {
        assertThat(told(luca, Map.of())).startsWith("A member whose name was erased");
        assertThat(told(new Actor.Guest(coop, PersonId.next()), Map.of())).startsWith("Somebody who is no member");
        assertThat(told(new Actor.Visitor(coop), Map.of())).startsWith("A visitor");
        assertThat(told(new Actor.Clockwork(coop), Map.of())).startsWith("Toad Lane, because it was due,");
        assertThat(told(new Actor.Decision(coop, new UUID(1, 2)), Map.of())).startsWith("The co-op, as it decided,");
    }

    @Test
    void facts_are_told_the_way_a_reader_writes_them() {
        var telling = telling(Map.of(luca.id().value(), "Luca Ferrero"));
        assertThat(telling.spoken(telling.value(Json.of(new Money(940_000, "EUR"))))).isEqualTo("€9,400.00");
        assertThat(telling.spoken(telling.value(Json.of(LocalDate.of(2026, 11, 21))))).isEqualTo("November 21, 2026");
        assertThat(telling.spoken(telling.value(Json.of(MORNING)))).startsWith("November 21, 2026, 9:00");
        assertThat(telling.spoken(telling.value(Json.of(luca.id())))).isEqualTo("Luca Ferrero");
        assertThat(telling.spoken(telling.value(Json.of(List.of("one", 2))))).isEqualTo("one, 2");
        assertThat(telling.spoken(telling.value(Json.of("2026-13-99")))).isEqualTo("2026-13-99");
        assertThat(telling.spoken(telling.value(Json.of(new Money(Long.MAX_VALUE, "EUR"))))).contains("92,233,720,368,547,758.07");
    }

    @Test
    void a_fact_that_is_a_word_of_the_program_is_told_as_that_word() {
        var telling = telling(Map.of());
        assertThat(telling.spoken(telling.value("matter", Json.of("spending")))).isEqualTo("Spending");
        assertThat(telling.spoken(telling.value("matter", Json.of("gardening")))).isEqualTo("gardening");
        assertThat(telling.spoken(telling.value("powers", Json.of(List.of("a.b", "c.d"))))).isEqualTo("a.b, c.d");
        assertThat(telling.spoken(telling.value("isOpen", Json.of(true)))).isEqualTo("true");
        assertThat(telling.spoken(telling.value("note", Json.of(null)))).isEmpty();
    }

    @Test
    void a_kind_without_words_is_told_by_its_name() {
        var entry = RecordedEntry.of(Entry.of("test.swept"), luca, MORNING, new Random(1844));
        assertThat(telling(Map.of()).of(Json.parse(entry.body()), List.of())).isEqualTo("Something of the kind test.swept");
    }

    private String told(Actor actor, Map<UUID, String> names) {
        var entry = RecordedEntry.of(Entry.of(CopyController.TAKEN), actor, MORNING, new Random(1844));
        return telling(names).of(Json.parse(entry.body()), List.of());
    }

    private Telling telling(Map<UUID, String> names) {
        return new Telling(village.english(), names);
    }
}
