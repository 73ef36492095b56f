package coop.toadlane.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InquiriesTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Asking asking;

    Assembly.Members members;

    @BeforeEach
    void gather() {
        members = assembly.byHands(3);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void a_question_that_does_not_fit_is_refused_at_its_field(InquiryDraft draft, String field, String key) {
        assertThat(assembly.within(members, () -> inquiries.open(members.amara(), draft)))
            .isInstanceOfSatisfying(Opened.Refused.class, refused -> assertThat(refused.problems().get(field).key()).isEqualTo(key));
    }

    static Stream<Arguments> a_question_that_does_not_fit_is_refused_at_its_field() {
        return Stream.of(
            Arguments.of(draft(" ", "", Asking.inDays(7)), "question", "opinions.question-missing"),
            Arguments.of(draft("x".repeat(201), "", Asking.inDays(7)), "question", "opinions.question-long"),
            Arguments.of(draft("How?", "x".repeat(5_001), Asking.inDays(7)), "text", "opinions.context-long"),
            Arguments.of(draft("How?", "", "soon"), "until", "opinions.day-unreadable"),
            Arguments.of(draft("How?", "", "2001-01-01"), "until", "opinions.day-past"),
            Arguments.of(draft("How?", "", Asking.inDays(400)), "until", "opinions.day-far"));
    }

    private static InquiryDraft draft(String question, String text, String lastDay) {
        return new InquiryDraft(question, text, OpenTo.MEMBERS, Review.AFTER, lastDay);
    }

    @Test
    void only_who_looks_after_decisions_opens_one_to_anybody_with_the_link() {
        assertThat(assembly.within(members, () -> inquiries.open(members.number(2), Asking.draft(OpenTo.LINK, Review.AFTER))))
            .isInstanceOfSatisfying(Opened.Refused.class, refused ->
                assertThat(refused.problems()).containsEntry("to", Sentence.of("opinions.link-not-yours")));
        assertThat(assembly.within(members, () -> inquiries.open(members.number(2), Asking.draft(OpenTo.MEMBERS, Review.AFTER))))
            .isInstanceOf(Opened.Done.class);
    }

    @Test
    void whose_membership_rests_asks_nothing() {
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(assembly.within(members, () -> inquiries.open(members.number(2), Asking.draft(OpenTo.MEMBERS, Review.AFTER))))
            .isInstanceOfSatisfying(Opened.Refused.class, refused ->
                assertThat(refused.problems()).containsEntry("question", Sentence.of("opinions.suspended")));
    }

    @Test
    void it_ends_once_by_whoever_asked_or_looks_after_decisions_and_nobody_else() {
        var inquiry = asking.opened(members, OpenTo.MEMBERS, Review.AFTER);
        assertThatThrownBy(() -> assembly.within(members, () -> inquiries.close(members.number(2), inquiry)))
            .isInstanceOf(NotAllowed.class);
        assertThat(assembly.within(members, () -> inquiries.close(members.amara(), inquiry))).isTrue();
        assertThat(assembly.within(members, () -> inquiries.close(members.amara(), inquiry))).isFalse();
        var others = assembly.byHands(1);
        assertThatThrownBy(() -> assembly.within(others, () -> inquiries.close(others.amara(), inquiry))).isInstanceOf(NotFound.class);
    }
}
