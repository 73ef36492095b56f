package coop.toadlane.rounds;

import static coop.toadlane.rounds.Talk.VAN;
import static coop.toadlane.rounds.Talk.done;
import static coop.toadlane.rounds.Talk.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoundRefusalsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Talk talk;

    @Autowired
    ConsentRounds rounds;

    @Autowired
    Facilitating facilitating;

    @Autowired
    Convening convening;

    @Autowired
    JdbcClient db;

    @Test
    void what_cannot_be_said_now_is_refused_with_its_reason() {
        var members = assembly.byConsent(2);
        var amara = members.amara();
        var round = talk.called(members, VAN, Instant.now());
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.CONSENT)))).isEqualTo("rounds.refused.not-now");
        talk.move(members, round, Step.PRESENT);
        assertThat(why(talk.speak(members, members.number(2), round, Utterance.of(Stance.PASSED)))).isEqualTo("rounds.refused.no-seat");
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.CONSENT)))).isEqualTo("rounds.refused.no-stance");
        assertThat(why(talk.speak(members, amara, round, new Utterance("SING", "", "")))).isEqualTo("rounds.refused.no-stance");
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.SPOKE)))).isEqualTo("rounds.refused.no-words");
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.SPOKE, "x".repeat(2_001)))))
            .isEqualTo("rounds.refused.too-long");
        talk.move(members, round, Step.CLARIFY);
        talk.move(members, round, Step.REACT);
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.OBJECT)))).isEqualTo("rounds.refused.no-reason");
        assertThat(why(talk.speak(members, amara, round, Utterance.of(Stance.CONCERN)))).isEqualTo("rounds.refused.no-reason");
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(why(talk.within(members, () -> rounds.sit(members.number(2), round)))).isEqualTo("rounds.refused.suspended");
    }

    @Test
    void whoever_leads_is_told_what_stands_in_the_way() {
        var members = assembly.byConsent(2);
        var amara = members.amara();
        var round = talk.called(members, VAN, Instant.now());
        assertThat(why(talk.within(members, () -> facilitating.goBack(amara, round, Step.PRESENT)))).isEqualTo("rounds.refused.is-first");
        assertThat(why(talk.within(members, () -> facilitating.moveOn(amara, round, Step.PRESENT, 61)))).isEqualTo("rounds.refused.days");
        assertThat(why(talk.conclude(members, round))).isEqualTo("rounds.refused.not-now");
        talk.toConsent(members, round);
        assertThat(why(talk.within(members, () -> facilitating.moveOn(amara, round, Step.CONSENT, 0))))
            .isEqualTo("rounds.refused.nothing-to-amend");
        assertThat(why(talk.amend(members, round, "Other"))).isEqualTo("rounds.refused.not-now");
        talk.speak(members, amara, round, Utterance.of(Stance.OBJECT, "Too dear"));
        talk.move(members, round, Step.CONSENT);
        assertThat(why(talk.amend(members, round, VAN.text()))).isEqualTo("rounds.refused.unchanged");
        assertThat(why(talk.amend(members, round, "x".repeat(20_001)))).isEqualTo("rounds.refused.too-long");
        assertThat(why(talk.within(members, () -> facilitating.amend(amara, round, "Other", Set.of()))))
            .isEqualTo("rounds.refused.nothing-met");
        assertThat(why(talk.within(members, () -> facilitating.moveOn(amara, round, Step.AMEND, 0))))
            .isEqualTo("rounds.refused.this-first");
        assertThat(why(talk.within(members, () -> facilitating.handOver(amara, round, "Nobody at all"))))
            .isEqualTo("rounds.refused.unknown");
        assertThat(why(talk.within(members, () -> facilitating.answer(amara, round, amara.membership(), 7, Step.REACT, "Yes"))))
            .isEqualTo("rounds.refused.nothing-to-answer");
        done(talk.within(members, () -> facilitating.layDown(amara, round)));
        assertThat(why(talk.within(members, () -> rounds.sit(members.number(2), round)))).isEqualTo("rounds.refused.over");
    }

    @Test
    void a_round_has_a_hundred_seats_and_ends_in_nothing_when_all_are_given_up() {
        var members = assembly.byConsent(2);
        var round = talk.called(members, VAN, Instant.now());
        talk.toConsent(members, round);
        done(talk.within(members, () -> rounds.leave(members.amara(), round, members.amara().membership())));
        assertThat(why(talk.conclude(members, round))).isEqualTo("rounds.refused.nobody-here");
        talk.within(members, () -> db.sql("""
                INSERT INTO rounds.seat (coop_id, round_id, member_id, place)
                SELECT :coop, :round, gen_random_uuid(), place
                  FROM generate_series(2, 101) AS place
                """).param("coop", members.coop().id().value()).param("round", round.value()).update());
        assertThat(why(talk.within(members, () -> rounds.sit(members.number(2), round)))).isEqualTo("rounds.refused.full");
    }

    @Test
    void a_proposal_with_options_is_nothing_for_a_round() {
        var members = assembly.byConsent(1);
        var which = new Draft("Which van?", "One of these.", Bylaws.POLICY, List.of("Red", "Blue"), List.of(), 7, Ask.BY_RULE);
        assertThat(talk.within(members, () -> convening.call(members.amara(), which, Instant.now())))
            .isEqualTo(new Convened.Refused(Map.of("options", Sentence.of("rounds.refused.options"))));
    }

    @Test
    void only_whoever_leads_it_moves_a_round_and_two_who_press_at_once_move_it_once() {
        var members = assembly.byConsent(2);
        var round = talk.called(members, VAN, Instant.now());
        var other = new Actor.Member(
            members.coop().id(), members.number(2).id(), members.number(2).membership(), Set.of(Decisions.PROPOSE));
        assertThatThrownBy(() -> talk.within(members, () -> facilitating.moveOn(other, round, Step.PRESENT, 0)))
            .isInstanceOf(NotAllowed.class);
        talk.move(members, round, Step.PRESENT);
        talk.move(members, round, Step.PRESENT);
        assertThat(talk.page(members, other, round).step()).isEqualTo(Step.CLARIFY);

        var label = talk.within(members, () -> db.sql("SELECT name FROM membership.register WHERE member_id = :id")
            .param("id", other.membership().value()).query(String.class).single());
        done(talk.within(members, () -> facilitating.handOver(members.amara(), round, label)));
        done(talk.within(members, () -> facilitating.moveOn(other, round, Step.CLARIFY, 0)));
    }
}
