package coop.toadlane.rounds;

import static coop.toadlane.rounds.Talk.done;
import static coop.toadlane.rounds.Talk.why;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.circles.RoleId;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ElectionsWithoutCandidatesTest {

    private static final LocalDate IN_A_YEAR = LocalDate.now().plusYears(1);

    @Autowired
    Assembly assembly;

    @Autowired
    Convening convening;

    @Autowired
    ConsentRounds rounds;

    @Autowired
    Facilitating facilitating;

    @Autowired
    Agreeing agreeing;

    @Autowired
    RoundPages pages;

    @Autowired
    JdbcClient db;

    Assembly.Members members;
    RoleId role;
    RoundId round;

    @BeforeEach
    void an_election_for_the_representative_of_a_co_op_of_three() {
        members = assembly.byConsent(3);
        role = new RoleId(within(() -> db.sql("""
                INSERT INTO circles.role (coop_id, role_id, circle_id, kind, name, accountabilities, powers)
                SELECT coop_id, :id, circle_id, 'DELEGATE', 'Representative', '', '{}'
                  FROM circles.circle
                 WHERE parent_id IS NULL
                RETURNING role_id
                """).param("id", RoleId.next().value()).query(UUID.class).single()));
        round = switch (within(() -> convening.elect(members.amara(), role, "Who represents us?", null))) {
            case Convened.Called(var id) -> id;
            case Convened.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
        members.all().forEach(member -> done(within(() -> rounds.sit(member, round))));
    }

    @Test
    void nobody_sees_who_was_named_before_all_is_opened() {
        name(members.number(2), members.number(3), "Listens");
        assertThat(why(within(() -> facilitating.goBack(members.amara(), round, Step.NOMINATE)))).isEqualTo("rounds.refused.is-first");
        assertThat(page(members.amara()).toString()).doesNotContain("Listens");
        assertThat(page(members.number(2)).mine().said()).isNotNull();

        move(Step.NOMINATE);
        assertThat(page(members.amara()).ranking()).singleElement()
            .satisfies(named -> assertThat(named.by()).extracting(Word::text).containsExactly("Listens"));
        assertThat(why(within(() -> facilitating.goBack(members.amara(), round, Step.EXPLAIN)))).isEqualTo("rounds.refused.is-open");
    }

    @Test
    void who_is_proposed_is_asked_last_and_fills_the_role_for_the_term_when_all_consent() {
        name(members.amara(), members.number(3), "Is at every meeting");
        name(members.number(2), members.amara(), "Knows everybody");
        name(members.number(3), members.amara(), "Writes well");
        move(Step.NOMINATE);
        move(Step.EXPLAIN);
        name(members.number(2), members.number(3), "What Amara said");
        move(Step.CHANGE);
        assertThat(page(members.amara()).ranking()).extracting(named -> named.by().size()).containsExactly(2, 1);
        assertThat(page(members.amara()).said()).as("what nobody stands by any more").singleElement()
            .extracting(RoundPage.Chapter::words).asString().contains("Knows everybody").doesNotContain("Writes well");

        propose(members.number(3), IN_A_YEAR);
        assertThat(why(say(members.number(3), Utterance.of(Stance.CONSENT)))).isEqualTo("rounds.refused.last");
        say(members.amara(), Utterance.of(Stance.CONSENT));
        say(members.number(2), Utterance.of(Stance.CONSENT));
        say(members.number(3), Utterance.of(Stance.CONSENT));
        done(within(() -> agreeing.conclude(members.amara(), round)));
        assertThat(within(() -> db.sql("SELECT until FROM circles.tenure WHERE member_id = :id")
            .param("id", members.number(3).membership().value()).query(LocalDate.class).single())).isEqualTo(IN_A_YEAR);
    }

    @Test
    void after_an_objection_somebody_else_or_another_term_is_proposed() {
        name(members.amara(), members.number(3), "Is at every meeting");
        move(Step.NOMINATE);
        move(Step.EXPLAIN);
        move(Step.CHANGE);
        assertThat(why(within(() -> agreeing.propose(members.amara(), round, members.number(2).membership(), null))))
            .isEqualTo("rounds.refused.not-named");
        var past = LocalDate.now().minusDays(3);
        assertThat(why(within(() -> agreeing.propose(members.amara(), round, members.number(3).membership(), past))))
            .isEqualTo("circles.term-past");
        propose(members.number(3), IN_A_YEAR);
        say(members.number(2), Utterance.of(Stance.OBJECT, "A year is long for a first time"));
        done(within(() -> facilitating.goBack(members.amara(), round, Step.CONSENT)));
        assertThat(why(within(() -> agreeing.propose(members.amara(), round, members.number(3).membership(), IN_A_YEAR))))
            .isEqualTo("rounds.refused.same-again");
        propose(members.number(3), IN_A_YEAR.minusMonths(6));
        assertThat(page(members.amara()).objections()).isEmpty();
        assertThat(page(members.amara()).step()).isEqualTo(Step.CONSENT);
    }

    @Test
    void one_election_for_a_role_is_enough_at_a_time() {
        var again = new Convened.Refused(Map.of("role", Sentence.of("rounds.refused.called-already")));
        assertThat(within(() -> convening.elect(members.amara(), role, "Who represents us?", null))).isEqualTo(again);
        done(within(() -> facilitating.layDown(members.amara(), round)));
        assertThat(within(() -> convening.elect(members.amara(), role, "Who represents us?", null))).isInstanceOf(Convened.Called.class);
    }

    @Test
    void a_term_that_is_over_before_it_begins_is_refused() {
        var yesterday = LocalDate.now().minusDays(2);
        assertThat(within(() -> convening.elect(members.amara(), role, "Who represents us?", yesterday)))
            .isEqualTo(new Convened.Refused(Map.of("until", Sentence.of("rounds.refused.past"))));
    }

    @Test
    void a_name_that_two_members_bear_is_not_enough() {
        assembly.join(members.coop(), "Mei Tanaka", "MEMBER");
        assembly.join(members.coop(), "Mei Tanaka", "MEMBER");
        assertThat(why(say(members.amara(), Utterance.naming("mei tanaka", "Listens")))).isEqualTo("rounds.refused.several");
    }

    @Test
    void whom_nobody_can_tell_is_named_back_to_whoever_named_them() {
        assertThat(why(say(members.amara(), Utterance.naming("", "Listens")))).isEqualTo("rounds.refused.nobody-named");
        assertThat(why(say(members.amara(), Utterance.naming("Nobody at all", "Listens")))).isEqualTo("rounds.refused.unknown");
        assertThat(why(within(() -> facilitating.moveOn(members.amara(), round, Step.NOMINATE, 0))))
            .isEqualTo("rounds.refused.nobody-was-named");
        assertThat(why(within(() -> agreeing.propose(members.amara(), round, members.amara().membership(), null))))
            .isEqualTo("rounds.refused.not-now");
    }

    private void name(Actor.Member by, Actor.Member whom, String why) {
        done(say(by, Utterance.naming(label(whom), why)));
    }

    private String label(Actor.Member member) {
        return within(() -> db.sql("SELECT CAST(number AS text) FROM membership.register WHERE member_id = :id")
            .param("id", member.membership().value()).query(String.class).single());
    }

    private void propose(Actor.Member nominee, LocalDate until) {
        done(within(() -> agreeing.propose(members.amara(), round, nominee.membership(), until)));
    }

    private Heard say(Actor.Member member, Utterance said) {
        return within(() -> rounds.speak(member, round, said));
    }

    private void move(Step from) {
        done(within(() -> facilitating.moveOn(members.amara(), round, from, 0)));
    }

    private RoundPage page(Actor.Member reader) {
        return within(() -> pages.page(reader, round, RoundPage.Typed.NOTHING, Map.of()));
    }

    private <T> T within(Supplier<T> work) {
        return assembly.within(members, () -> Objects.requireNonNull(work.get()));
    }
}
