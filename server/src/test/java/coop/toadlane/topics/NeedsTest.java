package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.Sentence;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class NeedsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Topics topics;

    @Autowired
    Needs needs;

    Assembly.Members members;
    TopicId pump;
    TopicId rain;
    TopicId pay;

    @BeforeEach
    void raise() {
        members = assembly.byHands(6);
        pump = raised(members, "Pump");
        rain = raised(members, "Rain");
        pay = raised(members, "Pay");
    }

    @Test
    void what_members_prefer_rises_and_what_is_too_close_is_told_so() {
        for (var number = 1; number <= 6; number++) {
            assertThat(prefer(number, pay, pump, Preference.FIRST)).isEmpty();
            assertThat(prefer(number, rain, pay, Preference.SECOND)).isEmpty();
            assertThat(prefer(number, rain, pump, Preference.EQUAL)).isEmpty();
        }
        var page = page(members.amara());
        assertThat(page.ranking().getFirst().title()).isEqualTo("Pay");
        assertThat(page.ranking().getFirst().sure()).isEqualTo(NeedsPage.Sureness.SURE);
        assertThat(page.ranking().get(1).sure()).isEqualTo(NeedsPage.Sureness.OPEN);
        assertThat(page.members()).isEqualTo(6);
        assertThat(page.ranking().getFirst().low()).isLessThan(page.ranking().getFirst().percent());
    }

    @Test
    void both_the_same_is_half_a_win_for_each_and_counts_as_an_answer() {
        for (var number = 1; number <= 3; number++) prefer(number, pay, pump, Preference.FIRST);
        var before = page(members.amara()).ranking().getFirst();
        for (var number = 4; number <= 6; number++) prefer(number, pump, pay, Preference.EQUAL);
        var after = page(members.amara()).ranking().getFirst();
        assertThat(after.title()).isEqualTo("Pay");
        assertThat(after.percent()).isLessThan(before.percent());
        assertThat(after.answers()).isEqualTo(6);
    }

    @Test
    void the_last_word_of_a_member_on_two_topics_counts_whichever_stood_first() {
        prefer(1, pay, pump, Preference.FIRST);
        prefer(1, pump, pay, Preference.FIRST);
        var page = page(members.amara());
        assertThat(page.answered()).isOne();
        assertThat(page.ranking()).extracting(NeedsPage.Ranked::title).containsExactly("Pump", "Rain", "Pay");
    }

    @Test
    void nobody_is_asked_the_same_twice_and_in_the_end_nothing() {
        var asked = new HashSet<NeedTable.Pair>();
        for (var times = 0; times < 3; times++) {
            var page = page(members.amara());
            asked.add(NeedTable.Pair.of(page.first().id(), page.second().id()));
            prefer(1, new TopicId(page.first().id()), new TopicId(page.second().id()), Preference.FIRST);
        }
        assertThat(asked).hasSize(3);
        assertThat(page(members.amara()).first()).isNull();
        assertThat(page(members.number(2)).first()).isNotNull();
    }

    @Test
    void who_does_not_want_to_say_is_shown_two_others() {
        var first = assembly.within(members, () -> needs.page(members.amara(), 0, Optional.empty()));
        var second = assembly.within(members, () -> needs.page(members.amara(), 1, Optional.empty()));
        assertThat(NeedTable.Pair.of(second.first().id(), second.second().id()))
            .isNotEqualTo(NeedTable.Pair.of(first.first().id(), first.second().id()));
        assertThat(assembly.within(members, () -> needs.page(members.amara(), 100, Optional.empty())).first()).isNotNull();
    }

    @Test
    void a_closed_topic_is_neither_ranked_nor_compared() {
        prefer(1, pay, pump, Preference.FIRST);
        assembly.within(members, () -> topics.close(members.amara(), pay));
        assertThat(page(members.amara()).ranking()).extracting(NeedsPage.Ranked::title).containsExactlyInAnyOrder("Pump", "Rain");
        assertThat(prefer(1, pay, rain, Preference.FIRST)).contains(Sentence.of("needs.not-open"));
    }

    @Test
    void what_does_not_fit_is_refused_and_changes_nothing() {
        assertThat(prefer(1, pay, pay, Preference.FIRST)).contains(Sentence.of("needs.same"));
        assertThat(prefer(1, pay, TopicId.next(), Preference.FIRST)).contains(Sentence.of("needs.not-open"));
        var others = assembly.byHands(1);
        assertThat(prefer(1, pay, raised(others, "Elsewhere"), Preference.FIRST)).contains(Sentence.of("needs.not-open"));
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(prefer(2, pay, pump, Preference.FIRST)).contains(Sentence.of("needs.suspended"));
        assertThat(page(members.amara()).members()).isZero();
        assertThat(page(members.number(2)).asks()).isFalse();
    }

    private NeedsPage page(Actor.Member reader) {
        return assembly.within(members, () -> needs.page(reader, 0, Optional.empty()));
    }

    private Optional<Sentence> prefer(int number, TopicId first, TopicId second, Preference preference) {
        return assembly.within(members, () -> needs.prefer(members.number(number), first, second, preference));
    }

    private TopicId raised(Assembly.Members where, String title) {
        return assembly.within(where, () -> switch (topics.raise(where.amara(), new TopicDraft(title, "About " + title, ""))) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
    }
}
