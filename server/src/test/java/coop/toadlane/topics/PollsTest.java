package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.NotFound;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollsTest {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");
    private static final PollDraft LOCKER = PollDraft.sense("We should try a locker");
    private static final PollDraft DAY = PollDraft.choice("Which day?", "Monday", "Tuesday");
    private static final PollDraft MEETING =
        PollDraft.times("Meeting", MONACO, "2099-04-11T18:30", "2099-04-12T18:30", "2099-04-13T18:30");

    @Autowired
    Assembly assembly;

    @Autowired
    Topics topics;

    @Autowired
    Polls polls;

    @Autowired
    PollTable table;

    Assembly.Members members;
    TopicId topic;

    @BeforeEach
    void raise() {
        members = assembly.byHands(4);
        topic = assembly.within(members, () -> switch (topics.raise(members.amara(), new TopicDraft("Locker", "At the garage", ""))) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
    }

    @Test
    void a_sense_check_shows_how_many_agree_pass_and_disagree_and_each_can_change_their_mind() {
        var locker = opened(LOCKER);
        answer(1, locker, Map.of(1, PollAnswer.YES));
        answer(2, locker, Map.of(3, PollAnswer.YES));
        answer(2, locker, Map.of(2, PollAnswer.YES));
        var poll = read();
        assertThat(poll.options()).extracting(Poll.Option::yes).containsExactly(1, 1, 0);
        assertThat(poll.answered()).isEqualTo(2);
        assertThat(poll.mine()).isEqualTo(Map.of(1, PollAnswer.YES));
        assertThat(poll.options().getFirst().names()).containsExactly("Amara Diallo");
    }

    @Test
    void an_answer_is_taken_back_as_if_it_had_not_been_given() {
        var locker = opened(LOCKER);
        answer(1, locker, Map.of(1, PollAnswer.YES));
        assembly.within(members, () -> polls.takeBack(members.amara(), topic, locker));
        assertThat(read().answered()).isZero();
    }

    @Test
    void the_times_that_most_can_make_are_marked_and_among_them_those_with_most_who_said_yes() {
        var meeting = opened(MEETING);
        answer(1, meeting, Map.of(1, PollAnswer.YES, 2, PollAnswer.YES, 3, PollAnswer.IF_NEED_BE));
        answer(2, meeting, Map.of(1, PollAnswer.NO, 2, PollAnswer.YES, 3, PollAnswer.YES));
        answer(3, meeting, Map.of(1, PollAnswer.YES, 2, PollAnswer.IF_NEED_BE, 3, PollAnswer.IF_NEED_BE));
        assertThat(read().options()).extracting(Poll.Option::best).containsExactly(false, true, false);
    }

    @Test
    void times_that_suit_equally_are_all_marked_and_none_before_anybody_can() {
        var meeting = opened(MEETING);
        assertThat(read().options()).extracting(Poll.Option::best).containsOnly(false);
        answer(1, meeting, Map.of(1, PollAnswer.YES, 2, PollAnswer.YES, 3, PollAnswer.NO));
        assertThat(read().options()).extracting(Poll.Option::best).containsExactly(true, true, false);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void a_poll_that_does_not_fit_is_refused_at_its_field(PollDraft draft, String key, String field) {
        assertThat(open(1, draft)).isInstanceOfSatisfying(Polled.Refused.class, refused ->
            assertThat(refused.problems().get(field).key()).isEqualTo(key));
        assertThat(assembly.within(members, () -> table.of(members.coop().id(), topic, members.amara().membership()))).isEmpty();
    }

    static Stream<Arguments> a_poll_that_does_not_fit_is_refused_at_its_field() {
        var many = IntStream.rangeClosed(1, 13).mapToObj(place -> "Option " + place).toArray(String[]::new);
        return Stream.of(
            Arguments.of(PollDraft.sense(" "), "polls.question-missing", "question"),
            Arguments.of(PollDraft.sense("x".repeat(201)), "polls.question-long", "question"),
            Arguments.of(PollDraft.choice("Day?", "Monday"), "polls.options-few", "options"),
            Arguments.of(PollDraft.choice("Day?", many), "polls.options-many", "options"),
            Arguments.of(PollDraft.choice("Day?", "Monday", "x".repeat(121)), "polls.option-long", "options"),
            Arguments.of(PollDraft.choice("Day?", "Monday", "Monday"), "polls.option-twice", "options"),
            Arguments.of(PollDraft.times("When?", MONACO, "2099-04-11T18:30"), "polls.times-few", "time1"),
            Arguments.of(PollDraft.times("When?", MONACO, "2099-04-11T18:30", "2099-04-11T18:30"), "polls.times-few", "time1"),
            Arguments.of(PollDraft.times("When?", MONACO, "2099-04-11T18:30", "soon"), "polls.time-unreadable", "time2"),
            Arguments.of(PollDraft.times("When?", MONACO, "2001-04-11T18:30", "2099-04-11T18:30"), "polls.time-past", "time1"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void an_answer_that_does_not_fit_is_refused(PollDraft draft, Map<Integer, PollAnswer> answers, String key) {
        var poll = opened(draft);
        assertThat(answer(1, poll, answers)).isEqualTo(Polled.Refused.because("poll-" + poll, key));
        assertThat(read().answered()).isZero();
    }

    static Stream<Arguments> an_answer_that_does_not_fit_is_refused() {
        return Stream.of(
            Arguments.of(LOCKER, Map.of(), "polls.nothing-said"),
            Arguments.of(LOCKER, Map.of(4, PollAnswer.YES), "polls.no-such-option"),
            Arguments.of(LOCKER, Map.of(1, PollAnswer.YES, 2, PollAnswer.YES), "polls.one-only"),
            Arguments.of(DAY, Map.of(1, PollAnswer.NO), "polls.one-only"),
            Arguments.of(MEETING, Map.of(1, PollAnswer.YES, 9, PollAnswer.NO), "polls.no-such-option"));
    }

    @Test
    void a_closed_poll_takes_no_answer_and_gives_none_back() {
        var locker = opened(LOCKER);
        assembly.within(members, () -> polls.close(members.amara(), topic, locker));
        var refused = Polled.Refused.because("poll-" + locker, "polls.is-closed");
        assertThat(answer(1, locker, Map.of(1, PollAnswer.YES))).isEqualTo(refused);
        assertThat(assembly.within(members, () -> polls.takeBack(members.amara(), topic, locker))).isEqualTo(refused);
        assertThat(assembly.within(members, () -> polls.close(members.amara(), topic, locker))).isFalse();
    }

    @Test
    void on_a_closed_topic_nothing_is_asked_or_answered() {
        var locker = opened(LOCKER);
        assembly.within(members, () -> topics.close(members.amara(), topic));
        assertThat(open(1, DAY)).isEqualTo(Polled.Refused.because("question", "polls.topic-closed"));
        assertThat(answer(1, locker, Map.of(1, PollAnswer.YES))).isEqualTo(Polled.Refused.because("poll-" + locker, "polls.topic-closed"));
    }

    @Test
    void whose_membership_rests_neither_asks_nor_answers() {
        var locker = opened(LOCKER);
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(open(2, DAY)).isEqualTo(Polled.Refused.because("question", "polls.suspended"));
        assertThat(answer(2, locker, Map.of(1, PollAnswer.YES))).isEqualTo(Polled.Refused.because("poll-" + locker, "polls.suspended"));
    }

    @Test
    void only_who_asked_or_looks_after_decisions_closes_a_poll() {
        var locker = assembly.within(members, () -> done(polls.open(members.number(2), topic, LOCKER)));
        assertThatThrownBy(() -> assembly.within(members, () -> polls.close(members.number(3), topic, locker)))
            .isInstanceOf(NotAllowed.class);
        assertThat(assembly.within(members, () -> polls.close(members.amara(), topic, locker))).isTrue();
    }

    @Test
    void a_topic_has_twenty_polls_at_most() {
        for (var number = 1; number <= 20; number++) opened(LOCKER);
        assertThat(open(1, LOCKER)).isEqualTo(Polled.Refused.because("question", "polls.too-many", 20));
    }

    @Test
    void a_poll_of_another_co_op_or_topic_is_not_there() {
        var locker = opened(LOCKER);
        var others = assembly.byHands(1);
        assertThatThrownBy(() -> assembly.within(others, () -> polls.answer(others.amara(), topic, locker, Map.of(1, PollAnswer.YES))))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assembly.within(members, () -> polls.close(members.amara(), TopicId.next(), locker)))
            .isInstanceOf(NotFound.class);
    }

    private Poll read() {
        return assembly.within(members, () -> table.of(members.coop().id(), topic, members.amara().membership())).getFirst();
    }

    private Polled open(int number, PollDraft draft) {
        return assembly.within(members, () -> polls.open(members.number(number), topic, draft));
    }

    private PollId opened(PollDraft draft) {
        return done(open(1, draft));
    }

    private Polled answer(int number, PollId poll, Map<Integer, PollAnswer> answers) {
        return assembly.within(members, () -> polls.answer(members.number(number), topic, poll, answers));
    }

    private static PollId done(Polled polled) {
        return switch (polled) {
            case Polled.Done(var id) -> id;
            case Polled.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
