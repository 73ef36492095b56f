package coop.toadlane.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.topics.Raised;
import coop.toadlane.topics.TopicDraft;
import coop.toadlane.topics.TopicId;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.NotFound;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MeetingsTest {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");
    private static final Call MONTHLY = new Call("Monthly meeting", "Garage", "2099-03-04T18:30", "60", MONACO);

    @Autowired
    Assembly assembly;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingTable table;

    @Autowired
    Topics topics;

    @Autowired
    JdbcClient db;

    Assembly.Members members;

    @BeforeEach
    void gather() {
        members = assembly.byHands(3);
    }

    @Test
    void a_point_has_its_turn_when_those_before_it_have_kept_their_time() {
        var monthly = called(2);
        added(2, monthly, new PointDraft("", "How are we?", "10", ""));
        added(2, monthly, PointDraft.about(raised("Doors"), 40, "Amara Diallo"));
        var meeting = within(() -> table.find(members.coop().id(), monthly)).orElseThrow();
        var turns = meeting.turns(points(monthly));
        assertThat(turns).extracting(turn -> turn.point().title()).containsExactly("How are we?", "Doors");
        assertThat(turns.getLast().point().lead()).isEqualTo("Amara Diallo");
        assertThat(Duration.between(meeting.startsAt(), turns.getLast().at())).hasMinutes(10);
        assertThat(Duration.between(meeting.startsAt(), meeting.endsAt())).hasMinutes(60);
    }

    @Test
    void points_move_up_are_taken_off_and_keep_what_was_said() {
        var monthly = called(1);
        added(1, monthly, new PointDraft("", "First", "10", ""));
        added(1, monthly, new PointDraft("", "Second", "10", ""));
        var second = points(monthly).getLast().id();
        within(() -> meetings.moveUp(members.amara(), monthly, second));
        within(() -> meetings.moveUp(members.amara(), monthly, second));
        assertThat(titles(monthly)).containsExactly("Second", "First");

        within(() -> meetings.note(members.amara(), monthly, second, "We agreed"));
        assertThat(points(monthly).getFirst().noted()).isEqualTo("We agreed");
        assertThat(within(() -> meetings.remove(members.amara(), monthly, second)))
            .isEqualTo(Called.Refused.because("point-" + second, "meetings.has-minutes"));
        within(() -> meetings.remove(members.amara(), monthly, points(monthly).getLast().id()));
        assertThat(titles(monthly)).containsExactly("Second");
    }

    @ParameterizedTest(name = "{4} {5}")
    @CsvSource(delimiter = '|', value = {
        "''      | Garage | 2099-03-04T18:30 | 60   | title   | meetings.title-missing",
        "LONG    | Garage | 2099-03-04T18:30 | 60   | title   | meetings.too-long",
        "Monthly | LONG   | 2099-03-04T18:30 | 60   | place   | meetings.too-long",
        "Monthly | Garage | soon             | 60   | starts  | meetings.time-unreadable",
        "Monthly | Garage | ''               | 60   | starts  | meetings.time-unreadable",
        "Monthly | Garage | +999999999-01-01T00:00 | 60 | starts | meetings.time-unreadable",
        "Monthly | Garage | 2001-03-04T18:30 | 60   | starts  | meetings.time-past",
        "Monthly | Garage | 2099-03-04T18:30 | 0    | minutes | meetings.minutes-wrong",
        "Monthly | Garage | 2099-03-04T18:30 | 1441 | minutes | meetings.minutes-wrong",
        "Monthly | Garage | 2099-03-04T18:30 | long | minutes | meetings.minutes-wrong"})
    void a_call_that_does_not_fit_is_refused_at_its_field(
            String title, String place, String starts, String minutes, String field, String key) {
        var long201 = "x".repeat(201);
        var call = new Call(title.replace("LONG", long201), place.replace("LONG", long201), starts, minutes, MONACO);
        assertThat(within(() -> meetings.call(members.amara(), call))).isInstanceOfSatisfying(Called.Refused.class, refused ->
            assertThat(refused.problems().get(field).key()).isEqualTo(key));
    }

    @ParameterizedTest(name = "{4} {5}")
    @CsvSource(delimiter = '|', value = {
        "''                                   | ''    | 10  | ''     | topic   | meetings.point-missing",
        "00000000-0000-0000-0000-000000000000 | ''    | 10  | ''     | topic   | meetings.topic-unknown",
        "nonsense                             | ''    | 10  | ''     | topic   | meetings.topic-unknown",
        "''                                   | LONG  | 10  | ''     | title   | meetings.too-long",
        "''                                   | First | 0   | ''     | minutes | meetings.minutes-wrong",
        "''                                   | First | 481 | ''     | minutes | meetings.minutes-wrong",
        "''                                   | First | 10  | Nobody | lead    | meetings.lead-unknown",
        "''                                   | First | 10  | Member | lead    | meetings.lead-unknown"})
    void a_point_that_does_not_fit_is_refused_at_its_field(
            String topic, String title, String minutes, String lead, String field, String key) {
        var monthly = called(1);
        var draft = new PointDraft(topic, title.replace("LONG", "x".repeat(121)), minutes, lead);
        assertThat(within(() -> meetings.add(members.amara(), monthly, draft))).isInstanceOfSatisfying(Called.Refused.class, refused ->
            assertThat(refused.problems().get(field).key()).isEqualTo(key));
        assertThat(points(monthly)).isEmpty();
    }

    @Test
    void a_closed_topic_is_no_point_any_more() {
        var monthly = called(1);
        var doors = raised("Doors");
        within(() -> topics.close(members.amara(), doors));
        assertThat(within(() -> meetings.add(members.amara(), monthly, PointDraft.about(doors, 10, ""))))
            .isEqualTo(Called.Refused.because("topic", "meetings.topic-unknown"));
    }

    @Test
    void only_who_called_it_or_looks_after_decisions_makes_its_agenda() {
        var monthly = called(2);
        assertThatThrownBy(() -> added(3, monthly, new PointDraft("", "Mine", "10", ""))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> within(() -> meetings.cancel(members.number(3), monthly))).isInstanceOf(NotAllowed.class);
        added(1, monthly, new PointDraft("", "Amara may", "10", ""));
    }

    @Test
    void a_cancelled_meeting_stays_as_it_is() {
        var monthly = called(1);
        within(() -> meetings.cancel(members.amara(), monthly));
        assertThat(within(() -> meetings.add(members.amara(), monthly, new PointDraft("", "Late", "10", ""))))
            .isEqualTo(Called.Refused.because("topic", "meetings.is-cancelled"));
        assertThat(within(() -> table.find(members.coop().id(), monthly)).orElseThrow().isCancelled()).isTrue();
    }

    @Test
    void a_meeting_that_has_begun_is_not_cancelled() {
        var monthly = called(1);
        within(() -> db.sql("UPDATE meetings.meeting SET starts_at = '2026-01-05T18:30Z' WHERE id = :id")
            .param("id", monthly.value()).update());
        assertThat(within(() -> meetings.cancel(members.amara(), monthly))).isEqualTo(Called.Refused.because("cancel", "meetings.began"));
    }

    @Test
    void whose_membership_rests_calls_nothing_and_changes_nothing() {
        var monthly = called(2);
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(within(() -> meetings.call(members.number(2), MONTHLY)))
            .isEqualTo(Called.Refused.because("title", "meetings.suspended"));
        assertThat(within(() -> meetings.add(members.number(2), monthly, new PointDraft("", "First", "10", ""))))
            .isEqualTo(Called.Refused.because("topic", "meetings.suspended"));
    }

    @Test
    void a_meeting_or_point_of_another_co_op_is_not_there() {
        var monthly = called(1);
        var others = assembly.byHands(1);
        assertThatThrownBy(() -> assembly.within(others, () -> meetings.cancel(others.amara(), monthly))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> within(() -> meetings.note(members.amara(), monthly, new UUID(0, 1), "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> within(() -> meetings.moveUp(members.amara(), monthly, new UUID(0, 1)))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_agenda_has_an_end() {
        var monthly = called(1);
        for (var number = 1; number <= 40; number++) added(1, monthly, new PointDraft("", "Point " + number, "1", ""));
        assertThat(within(() -> meetings.add(members.amara(), monthly, new PointDraft("", "One more", "1", ""))))
            .isEqualTo(Called.Refused.because("topic", "meetings.too-many", 40));
    }

    private <T> T within(Supplier<T> work) {
        return assembly.within(members, work);
    }

    private MeetingId called(int number) {
        return done(within(() -> meetings.call(members.number(number), MONTHLY)));
    }

    private MeetingId added(int number, MeetingId meeting, PointDraft draft) {
        return done(within(() -> meetings.add(members.number(number), meeting, draft)));
    }

    private TopicId raised(String title) {
        return within(() -> switch (topics.raise(members.amara(), new TopicDraft(title, "About " + title, ""))) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
    }

    private List<Meeting.Point> points(MeetingId meeting) {
        return within(() -> table.points(members.coop().id(), meeting));
    }

    private List<String> titles(MeetingId meeting) {
        return points(meeting).stream().map(Meeting.Point::title).toList();
    }

    private static MeetingId done(Called called) {
        return switch (called) {
            case Called.Done(var id) -> id;
            case Called.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
