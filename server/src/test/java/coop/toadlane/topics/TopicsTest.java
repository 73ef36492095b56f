package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TopicsTest {

    private static final TopicDraft PUMP = new TopicDraft("Nobody can find the pump", "It was on its hook on Sunday.", "");

    @Autowired
    Assembly assembly;

    @Autowired
    Topics topics;

    @Autowired
    TopicPages pages;

    @Autowired
    TopicLines lines;

    @Autowired
    Discussions discussions;

    @Test
    void any_member_raises_a_topic_and_follows_it() {
        var members = assembly.byHands(2);
        var pump = raised(members, 2, PUMP);
        var page = assembly.within(members, () -> pages.page(members.number(2), pump));
        assertThat(page.topic().title()).isEqualTo("Nobody can find the pump");
        assertThat(page.mine()).isTrue();
        assertThat(page.conversation().follows()).isTrue();
    }

    @Test
    void a_topic_worded_anew_shows_what_it_said_before_and_its_conversation_bears_the_new_title() {
        var members = assembly.byHands(1);
        var pump = raised(members, 1, PUMP);
        assembly.within(members, () -> topics.word(members.amara(), pump, new TopicDraft("The pump is back", "On its hook.", "")));

        var page = assembly.within(members, () -> pages.page(members.amara(), pump));
        assertThat(page.earlier()).singleElement().extracting(Topic.Earlier::title).isEqualTo("Nobody can find the pump");
        assertThat(page.conversation().title()).isEqualTo("The pump is back");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "no title        | ''                  | text  | ''                                   | title  | topics.title-missing",
        "a long title    | LONG                | text  | ''                                   | title  | topics.title-long",
        "no text         | Pump                | ''    | ''                                   | text   | topics.text-missing",
        "a long text     | Pump                | LONG  | ''                                   | text   | topics.text-long",
        "a made-up circle| Pump                | text  | 00000000-0000-0000-0000-000000000000 | circle | topics.circle-unknown",
        "no circle at all| Pump                | text  | nonsense                             | circle | topics.circle-unknown"})
    void what_does_not_fit_is_refused_at_its_field(String why, String title, String text, String circle, String field, String key) {
        var members = assembly.byHands(1);
        var draft = new TopicDraft(title.replace("LONG", "x".repeat(121)), text.replace("LONG", "x".repeat(20_001)), circle);
        assertThat(raise(members, 1, draft)).isInstanceOfSatisfying(Raised.Refused.class, refused ->
            assertThat(refused.problems().get(field).key()).as(why).isEqualTo(key));
        assertThat(list(members, Asked.nothing())).isEmpty();
    }

    @Test
    void whose_membership_rests_raises_nothing_and_words_nothing_anew() {
        var members = assembly.byHands(2);
        var pump = raised(members, 2, PUMP);
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(raise(members, 2, PUMP)).isEqualTo(Raised.Refused.because("title", "topics.suspended"));
        assertThat(word(members, 2, pump)).isEqualTo(Raised.Refused.because("title", "topics.suspended"));
    }

    @Test
    void only_its_author_words_a_topic_anew_and_only_while_it_is_open() {
        var members = assembly.byHands(2);
        var pump = raised(members, 1, PUMP);
        assertThat(word(members, 2, pump)).isEqualTo(Raised.Refused.because("title", "topics.not-yours"));
        assembly.within(members, () -> topics.close(members.amara(), pump));
        assertThat(word(members, 1, pump)).isEqualTo(Raised.Refused.because("title", "topics.is-closed"));
    }

    @Test
    void only_its_author_or_who_looks_after_decisions_closes_and_reopens_it() {
        var members = assembly.byHands(3);
        var pump = raised(members, 2, PUMP);
        assertThatThrownBy(() -> assembly.within(members, () -> topics.close(members.number(3), pump))).isInstanceOf(NotAllowed.class);
        assertThat(assembly.within(members, () -> topics.close(members.number(2), pump))).isTrue();
        assertThat(assembly.within(members, () -> topics.close(members.amara(), pump))).isFalse();
        assertThat(assembly.within(members, () -> topics.reopen(members.amara(), pump))).isTrue();
        assertThat(assembly.within(members, () -> topics.reopen(members.amara(), pump))).isFalse();
    }

    @Test
    void a_topic_of_another_co_op_is_not_there() {
        var mine = assembly.byHands(1);
        var others = assembly.byHands(1);
        var pump = raised(others, 1, PUMP);
        assertThatThrownBy(() -> assembly.within(mine, () -> pages.page(mine.amara(), pump))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> word(mine, 1, pump)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assembly.within(mine, () -> topics.close(mine.amara(), pump))).isInstanceOf(NotFound.class);
    }

    @Test
    void topics_are_found_by_what_they_say_and_by_what_was_said_about_them() {
        var members = assembly.byHands(1);
        var pump = raised(members, 1, PUMP);
        raised(members, 1, new TopicDraft("Rain", "It rains.", ""));
        assembly.within(members, () -> discussions.say(members.amara(), pump.conversation(), "Under the cargo bike"));

        assertThat(list(members, sought("PUMP"))).containsExactly("Nobody can find the pump");
        assertThat(list(members, sought("hook"))).containsExactly("Nobody can find the pump");
        assertThat(list(members, sought("cargo"))).containsExactly("Nobody can find the pump");
        assertThat(list(members, sought("100%"))).isEmpty();
        assertThat(list(members, Asked.nothing())).containsExactly("Nobody can find the pump", "Rain");
    }

    @Test
    void closed_topics_leave_the_list_of_open_ones() {
        var members = assembly.byHands(1);
        var pump = raised(members, 1, PUMP);
        raised(members, 1, new TopicDraft("Rain", "It rains.", ""));
        assembly.within(members, () -> topics.close(members.amara(), pump));
        assertThat(list(members, Asked.nothing())).containsExactly("Rain");
        assertThat(list(members, new Asked("", "", "", "", Map.of("stage", "closed")))).containsExactly("Nobody can find the pump");
    }

    @Test
    void many_topics_are_paged_from_the_one_talked_about_last() {
        var members = assembly.byHands(1);
        for (var number = 1; number <= 60; number++) raised(members, 1, new TopicDraft("Topic " + number, "Text", ""));
        var first = assembly.within(members, () -> lines.list(members.coop().id(), Asked.nothing()));
        assertThat(first.rows()).hasSize(50).first().extracting(TopicLine::title).isEqualTo("Topic 60");
        var asked = new Asked("", first.asked().sort(), first.next(), "", Map.of());
        var second = assembly.within(members, () -> lines.list(members.coop().id(), asked));
        assertThat(second.rows()).hasSize(10).last().extracting(TopicLine::title).isEqualTo("Topic 1");
    }

    private static Asked sought(String words) {
        return new Asked(words, "", "", "", Map.of());
    }

    private List<String> list(Assembly.Members members, Asked asked) {
        return assembly.within(members, () -> lines.list(members.coop().id(), asked)).rows().stream().map(TopicLine::title).toList();
    }

    private Raised raise(Assembly.Members members, int number, TopicDraft draft) {
        return assembly.within(members, () -> topics.raise(members.number(number), draft));
    }

    private Raised word(Assembly.Members members, int number, TopicId id) {
        return assembly.within(members, () -> topics.word(members.number(number), id, new TopicDraft("Other", "Words", "")));
    }

    private TopicId raised(Assembly.Members members, int number, TopicDraft draft) {
        return switch (raise(members, number, draft)) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
