package coop.toadlane.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.membership.Act;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TemplatesTest {

    private static final Map<String, String> VAN = Map.of("title", "Rent a van", "ask", "question", "matter", "policy");

    @Autowired
    Assembly assembly;

    @Autowired
    Templates templates;

    @Autowired
    List<Act> acts;

    @Autowired
    Dictionary dictionary;

    @Autowired
    JdbcClient db;

    @Test
    void a_draft_that_is_kept_starts_others_and_is_changed_in_its_place() {
        var members = assembly.byHands(1);
        assertThat(keep(members, "", "Renting", VAN)).isEmpty();
        var kept = starts(members).getLast();
        assertThat(kept.name()).isEqualTo("Renting");
        assertThat(fields(members, kept.key())).isEqualTo(VAN);

        assertThat(keep(members, kept.key(), "Renting a van", Map.of("title", "Rent"))).isEmpty();
        assertThat(starts(members)).filteredOn(start -> start.key().equals(kept.key())).extracting(Template.Start::name)
            .containsExactly("Renting a van");
        assertThat(fields(members, kept.key())).containsEntry("title", "Rent");

        assembly.within(members, () -> {
            templates.remove(members.amara(), UUID.fromString(kept.key()));
            return true;
        });
        assertThat(fields(members, kept.key())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"buying", "rule", "board"})
    void those_of_the_program_begin_a_decision_in_every_language(String key) {
        var members = assembly.byHands(1);
        for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"))) {
            var fields = assembly.within(members, () ->
                templates.fields(members.coop().id(), key, new Words(dictionary, locale, ZoneOffset.UTC)));
            var draft = DraftForm.read(fields, List.of());
            assertThat(draft.title()).isNotBlank();
            assertThat(draft.text()).contains("##").contains("\n");
            assertThat(draft.acts()).allSatisfy(intent -> assertThat(acts).extracting(Act::kind).contains(intent.act()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, name, template.name-missing", "81, 0, name, template.too-long", "3, 201, what, template.too-long"})
    void what_cannot_be_kept_is_refused_at_its_field(int name, int what, String field, String why) {
        var members = assembly.byHands(1);
        var problems = assembly.within(members, () ->
            templates.keep(members.amara(), "", "x".repeat(name), "y".repeat(what), VAN));
        assertThat(problems).extractingByKey(field).extracting(Sentence::key).isEqualTo(why);
    }

    @Test
    void a_co_op_keeps_two_hundred_and_still_changes_each_of_them() {
        var members = assembly.byHands(1);
        keep(members, "", "Renting", VAN);
        var kept = starts(members).getLast().key();
        assembly.within(members, () -> db.sql("""
                INSERT INTO proposing.template (coop_id, id, name, what, fields, author, at)
                SELECT coop_id, gen_random_uuid(), name || n, what, fields, author, at
                  FROM proposing.template, generate_series(2, 200) AS n
                """).update());
        assertThat(keep(members, "", "One more", VAN)).extractingByKey("name").extracting(Sentence::key).isEqualTo("template.too-many");
        assertThat(keep(members, kept, "Renting a van", VAN)).isEmpty();
    }

    @Test
    void only_who_looks_after_decisions_keeps_templates() {
        var members = assembly.byHands(1);
        var other = new Actor.Member(
            members.coop().id(), members.amara().id(), members.amara().membership(), Set.of(Decisions.PROPOSE));
        assertThatThrownBy(() -> assembly.within(members, () -> templates.keep(other, "", "Renting", "", VAN)))
            .isInstanceOf(NotAllowed.class);
    }

    private Map<String, Sentence> keep(Assembly.Members members, String key, String name, Map<String, String> fields) {
        return assembly.within(members, () -> templates.keep(members.amara(), key, name, "For weekends", fields));
    }

    private List<Template.Start> starts(Assembly.Members members) {
        return assembly.within(members, () -> templates.starts(members.coop().id(), 6, english()));
    }

    private Map<String, String> fields(Assembly.Members members, String key) {
        return assembly.within(members, () -> templates.fields(members.coop().id(), key, english()));
    }

    private Words english() {
        return new Words(dictionary, Locale.ENGLISH, ZoneOffset.UTC);
    }
}
