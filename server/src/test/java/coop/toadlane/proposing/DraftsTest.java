package coop.toadlane.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.drafts.Intent;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Rule;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DraftsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Drafts drafts;

    @Autowired
    List<Act> acts;

    @Autowired
    Dictionary dictionary;

    @ParameterizedTest
    @MethodSource
    void a_draft_that_cannot_be_decided_is_refused_at_the_field_to_mend(Draft draft, String field, String why) {
        var members = assembly.byHands(1);
        var proposed = assembly.within(members, () -> decisions.open(members.amara(), draft));
        assertThat(proposed).isInstanceOfSatisfying(Proposed.Refused.class, refused ->
            assertThat(refused.problems()).extractingByKey(field).extracting(Sentence::key).isEqualTo(why));
    }

    static Stream<Arguments> a_draft_that_cannot_be_decided_is_refused_at_the_field_to_mend() {
        return Stream.of(
            Arguments.of(Draft.question(" ", "Text", Bylaws.POLICY), "title", "decisions.title-missing"),
            Arguments.of(Draft.question("x".repeat(121), "Text", Bylaws.POLICY), "title", "decisions.title-long"),
            Arguments.of(Draft.question("Van", "", Bylaws.POLICY), "text", "decisions.text-missing"),
            Arguments.of(Draft.question("Van", "x".repeat(20_001), Bylaws.POLICY), "text", "decisions.text-long"),
            Arguments.of(Draft.question("Van", "Text", "weather"), "matter", "decisions.matter-unknown"),
            Arguments.of(Draft.choice("Colour", "Text", Bylaws.POLICY, "Green"), "options", "decisions.options-few"),
            Arguments.of(Draft.choice("Colour", "Text", Bylaws.POLICY, "Green", "Green "), "options", "decisions.option-twice"),
            Arguments.of(Draft.choice("Colour", "Text", Bylaws.POLICY, "Green", "x".repeat(201)), "options", "decisions.option-long"),
            Arguments.of(choice(Collections.nCopies(51, "Green")), "options", "decisions.options-many"),
            Arguments.of(Draft.act("Fly", "", "moon.fly", Map.of()), "act", "decisions.act-unknown"),
            Arguments.of(acting("membership.change-rule", "moon.fly"), "act-2", "decisions.act-unknown"),
            Arguments.of(acting(Collections.nCopies(21, "membership.change-rule").toArray(String[]::new)), "add", "decisions.acts-many"),
            Arguments.of(acting("membership.change-rule", "membership.change-rule"), "term-2.matter", "change-rule.matter-missing"),
            Arguments.of(days(6), "days", "decisions.days-wrong"),
            Arguments.of(days(-1), "days", "decisions.days-wrong"),
            Arguments.of(days(366), "days", "decisions.days-wrong"),
            Arguments.of(rule(Map.of()), "term.matter", "change-rule.matter-missing"),
            Arguments.of(rule(Map.of("quorum", "3/2")), "term.quorum", "change-rule.quorum-unclear"),
            Arguments.of(rule(Map.of("threshold", "x".repeat(2_001))), "term.threshold", "decisions.term-long"));
    }

    @Test
    void every_act_has_a_name_and_says_what_comes_of_it() {
        var words = new Words(dictionary, Locale.ENGLISH, ZoneOffset.UTC);
        assertThat(acts).isNotEmpty().allSatisfy(act -> {
            assertThat(words.knows("act." + act.kind())).as(act.kind()).isTrue();
            assertThat(words.knows("act." + act.kind() + ".what")).as(act.kind()).isTrue();
        });
    }

    @Test
    void acts_of_several_matters_are_decided_by_the_strictest_of_their_rules_and_nobody_votes_for_another() {
        var members = assembly.byHands(1);
        var draft = acting("ledger.pay", "membership.change-rule", "ledger.pay");
        assertThat(drafts.matters(draft)).containsExactly(Bylaws.SPENDING, Bylaws.BYLAWS);
        assembly.within(members, () -> {
            assertThat(drafts.problems(members.coop().id(), draft)).doesNotContainKeys("act", "act-2", "act-3");
            return assertThat(drafts.rule(members.coop().id(), draft)).isEqualTo(Rule.twoThirds(21));
        });
    }

    @Test
    void an_act_of_a_matter_that_is_answered_in_another_way_is_refused_at_its_place() {
        var members = assembly.byConsent(1);
        var draft = acting("membership.change-rule", "circles.fill-role");
        assertThat(assembly.within(members, () -> drafts.problems(members.coop().id(), draft)).get("act-2").key())
            .isEqualTo("decisions.act-matter");
    }

    @Test
    void it_stays_open_for_longer_than_the_bylaws_ask_if_its_author_wants() {
        var members = assembly.byHands(1);
        assertThat(assembly.within(members, () -> drafts.problems(members.coop().id(), days(30)))).isEmpty();
        assertThat(assembly.within(members, () -> drafts.days(members.coop().id(), days(30)))).isEqualTo(30);
        assertThat(assembly.within(members, () -> drafts.days(members.coop().id(), days(0)))).isEqualTo(7);
    }

    @Test
    void acts_are_added_left_out_and_put_earlier_in_the_form() {
        var sent = Map.of("act", "a", "term.x", "1", "act-2", "b", "term-2.x", "2", "act-4", "c");
        var draft = DraftForm.read(sent, List.of());
        assertThat(draft.acts()).containsExactly(
            new Intent("a", Map.of("x", "1")), new Intent("b", Map.of("x", "2")), new Intent("c", Map.of()));
        assertThat(kinds(DraftForm.rearranged(draft, "add", "d"))).containsExactly("a", "b", "c", "d");
        assertThat(kinds(DraftForm.rearranged(draft, "up-3", "d"))).containsExactly("a", "c", "b");
        assertThat(kinds(DraftForm.rearranged(draft, "up-1", ""))).containsExactly("a", "b", "c");
        assertThat(kinds(DraftForm.rearranged(draft, "remove-1", ""))).containsExactly("b", "c");
        assertThat(kinds(DraftForm.rearranged(draft, "remove-9", ""))).containsExactly("a", "b", "c");
    }

    private static List<String> kinds(Draft draft) {
        return draft.acts().stream().map(Intent::act).toList();
    }

    private static Draft acting(String... acts) {
        return Draft.acts("Several", "", Stream.of(acts).map(act -> new Intent(act, Map.of())).toList());
    }

    private static Draft choice(List<String> options) {
        return new Draft("Colour", "Text", Bylaws.POLICY, options, "", Map.of(), 0);
    }

    private static Draft days(int days) {
        return new Draft("Van", "Text", Bylaws.POLICY, List.of(), "", Map.of(), days);
    }

    private static Draft rule(Map<String, String> terms) {
        return Draft.act("Change", "", "membership.change-rule", terms);
    }
}
