package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every day and every finding that is not taken, and by which name it is refused. */
@DatabaseTest
class ReviewRefusalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(100));

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Reviewing reviewing;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-22, ", "2036-11-21, ", "' 2027-02-28 ', ", "'', ",
        "2026-11-21, NOT_AHEAD", "2026-11-20, NOT_AHEAD", "1526-11-20, NOT_AHEAD",
        "2036-11-22, TOO_FAR", "9999-12-31, TOO_FAR",
        "2027-02-29, UNREADABLE", "next spring, UNREADABLE", "01.03.2027, UNREADABLE", "+99999-01-01, TOO_FAR"})
    void a_day_lies_ahead_and_within_ten_years(String typed, ReviewDay.Refusal why) {
        var read = ReviewDay.read(typed, TODAY, Optional.empty());
        if (why != null) assertThat(read).isEqualTo(new ReviewDay.Refused(why));
        else assertThat(read).isInstanceOf(ReviewDay.On.class);
    }

    @ParameterizedTest(name = "{0} days after, {1} “{2}”: {3}")
    @CsvSource({
        "1, KEPT, Fits, NOT_YET", "31, '', Fits, NO_VERDICT", "31, BURNT, Fits, NO_VERDICT",
        "31, KEPT, ' ', NO_NOTE", "31, TO_CHANGE, LONG, NOTE_TOO_LONG"})
    void a_finding_comes_after_its_day_with_a_verdict_and_a_note(int days, String verdict, String note, Reviewed.Refusal why) {
        var members = assembly.byHands(1);
        var van = concluded(members, 30);
        var said = note.equals("LONG") ? "x".repeat(Reviewing.LONGEST_NOTE + 1) : note;
        assertThat(review(members, van, new ReviewForm(verdict, said, ""), LONG_AGO.plus(Duration.ofDays(10 + days))))
            .isEqualTo(new Reviewed.Refused(why));
        assertThat(assembly.count(members, "review", van)).isZero();
        assertThat(assembly.recorded(members, van)).endsWith("decisions.outcome-written");
    }

    @Test
    void what_was_found_is_said_once() {
        var members = assembly.byHands(1);
        var van = concluded(members, 30);
        var form = new ReviewForm("KEPT", "Fits", "");
        assertThat(review(members, van, form, Instant.now())).isEqualTo(new Reviewed.Written(Reviews.Verdict.KEPT));
        assertThat(review(members, van, form, Instant.now())).isEqualTo(new Reviewed.Refused(Reviewed.Refusal.NOT_ASKED));
    }

    @Test
    void a_next_look_lies_ahead_too() {
        var members = assembly.byHands(1);
        var van = concluded(members, 30);
        assertThat(review(members, van, new ReviewForm("KEPT", "Fits", "1999-01-01"), Instant.now()))
            .isEqualTo(new Reviewed.DayRefused(ReviewDay.Refusal.NOT_AHEAD));
    }

    @Test
    void only_its_author_or_who_facilitates_says_what_was_found() {
        var members = assembly.byHands(2);
        var van = concluded(members, 30);
        assertThatThrownBy(() -> assembly.within(members, () ->
            reviewing.review(members.number(2), van, new ReviewForm("KEPT", "Fits", ""), Instant.now()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void with_an_outcome_that_is_refused_no_day_stands() {
        var members = assembly.byHands(1);
        var van = concluded(members, 30);
        assertThat(assembly.within(members, () -> decisions.conclude(members.amara(), van, "Bought", "1999-01-01")))
            .isEqualTo(new Concluded.DayRefused(ReviewDay.Refusal.NOT_AHEAD));
        assertThat(assembly.count(members, "outcome", van)).isOne();
    }

    /** Ended ten days after it was opened, to be looked at again so many days later. */
    private DecisionId concluded(Assembly.Members members, int days) {
        var ended = LONG_AGO.plus(Duration.ofDays(10));
        var again = ended.plus(Duration.ofDays(days)).atZone(members.coop().zone()).toLocalDate();
        return assembly.within(members, () -> {
            var van = assembly.opened(decisions.open(
                members.amara(), Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY), LONG_AGO));
            decisions.close(members.coop().id(), van, ended);
            decisions.conclude(members.amara(), van, "We buy it", again.toString(), ended);
            return van;
        });
    }

    private Reviewed review(Assembly.Members members, DecisionId decision, ReviewForm form, Instant at) {
        return assembly.within(members, () -> reviewing.review(members.amara(), decision, form, at));
    }
}
