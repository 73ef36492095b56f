package coop.toadlane.rounds;

import static coop.toadlane.rounds.Talk.done;
import static coop.toadlane.rounds.Talk.why;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.Stage;
import coop.toadlane.drafts.Draft;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.membership.Bylaws;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoundsTest {

    private static final Draft VAN = Talk.VAN;

    @Autowired
    Assembly assembly;

    @Autowired
    Talk talk;

    @Autowired
    ConsentRounds rounds;

    @Autowired
    Facilitating facilitating;

    @Autowired
    RoundClock roundClock;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    JdbcClient db;

    @Test
    void what_all_consent_to_passes_at_once_if_nobody_is_left_to_be_asked() {
        var members = assembly.byConsent(3);
        var round = talk.called(members, VAN, Instant.now());
        talk.consentOfAll(members, round);

        var decision = talk.decided(members, round);
        assertThat(talk.headline(members, decision)).satisfies(line -> {
            assertThat(line.stage()).isEqualTo(Stage.PASSED);
            assertThat(line.tookPart()).isEqualTo(3);
        });
        assertThat(talk.page(members, members.number(2), round).decisionPath()).isEqualTo(decision.path());
    }

    @Test
    void who_was_not_there_has_the_days_of_the_rule_from_when_all_were_told() {
        var members = assembly.byConsent(4);
        var fresh = talk.called(members, VAN, Instant.now());
        var long_ago = talk.called(members, VAN, Instant.now().minus(Duration.ofDays(30)));
        for (var round : List.of(fresh, long_ago)) {
            talk.sit(members, members.number(2), round);
            talk.toConsent(members, round);
            talk.speak(members, members.amara(), round, Utterance.of(Stance.CONSENT));
            talk.speak(members, members.number(2), round, Utterance.of(Stance.CONCERN, "Parking is scarce"));
        }
        assertThat(talk.headline(members, talk.decided(members, fresh)).stage()).isEqualTo(Stage.OPEN);
        assertThat(talk.headline(members, talk.decided(members, long_ago)).stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void without_the_quorum_the_days_begin_when_the_round_ends() {
        var members = assembly.byConsent(4);
        var round = talk.called(members, VAN, Instant.now().minus(Duration.ofDays(30)));
        talk.toConsent(members, round);
        talk.speak(members, members.amara(), round, Utterance.of(Stance.CONSENT));
        assertThat(talk.headline(members, talk.decided(members, round)).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void an_objection_is_integrated_and_all_are_asked_again_on_the_new_text() {
        var members = assembly.byConsent(3);
        var round = talk.called(members, VAN, Instant.now());
        talk.everybodySits(members, round);
        talk.toConsent(members, round);
        talk.speak(members, members.amara(), round, Utterance.of(Stance.CONSENT));
        talk.speak(members, members.number(2), round, Utterance.of(Stance.OBJECT, "We cannot pay for a new one"));
        talk.speak(members, members.number(3), round, Utterance.of(Stance.CONSENT));
        assertThat(why(talk.conclude(members, round))).isEqualTo("rounds.refused.objection");

        done(talk.within(members, () -> facilitating.moveOn(members.amara(), round, Step.CONSENT, 0)));
        done(talk.within(members, () -> facilitating.amend(
            members.amara(), round, "We buy a used van this year.", Set.of(members.number(2).membership()))));

        var page = talk.page(members, members.number(2), round);
        assertThat(page.step()).isEqualTo(Step.CONSENT);
        assertThat(page.pass()).isEqualTo(2);
        assertThat(page.objections()).isEmpty();
        assertThat(page.diff()).contains(new WordDiff.Piece(WordDiff.Change.PUT_IN, "used "));
        assertThat(why(talk.conclude(members, round))).isEqualTo("rounds.refused.missing");

        members.all().forEach(member -> talk.speak(members, member, round, Utterance.of(Stance.CONSENT)));
        var decision = talk.decided(members, round);
        assertThat(talk.headline(members, decision).stage()).isEqualTo(Stage.PASSED);
        assertThat(talk.text(members, decision)).isEqualTo("We buy a used van this year.");
    }

    @Test
    void an_objection_that_is_answered_is_withdrawn_by_whoever_made_it_and_by_nobody_else() {
        var members = assembly.byConsent(2);
        var round = talk.called(members, VAN, Instant.now());
        talk.everybodySits(members, round);
        talk.toConsent(members, round);
        talk.speak(members, members.amara(), round, Utterance.of(Stance.CONSENT));
        talk.speak(members, members.number(2), round, Utterance.of(Stance.OBJECT, "Who drives it?"));

        assertThat(why(talk.within(members, () -> rounds.withdrawObjection(members.amara(), round))))
            .isEqualTo("rounds.refused.no-objection");
        assertThat(why(talk.speak(members, members.number(2), round, Utterance.of(Stance.CONSENT)))).isEqualTo("rounds.refused.objected");
        assertThat(why(talk.within(members, () -> rounds.leave(members.amara(), round, members.number(2).membership()))))
            .isEqualTo("rounds.refused.objects");
        done(talk.within(members, () -> facilitating.answer(
            members.amara(), round, members.number(2).membership(), 1, Step.CONSENT, "Luca and I")));
        done(talk.within(members, () -> rounds.withdrawObjection(members.number(2), round)));
        assertThat(talk.headline(members, talk.decided(members, round)).stage()).isEqualTo(Stage.PASSED);
    }

    @Test
    void what_a_proposal_does_is_done_when_all_consent() {
        var members = assembly.byConsent(1);
        var round = talk.called(members, Draft.act("Decide policy in three days", "", "membership.change-rule", Map.of(
            "matter", Bylaws.POLICY, "method", "CONSENT", "quorum", "1/2", "bound", "more", "threshold", "1/2", "of", "CAST",
            "days", "3")), Instant.now());
        assertThat(talk.page(members, members.amara(), round).foretold()).hasSize(1);
        talk.toConsent(members, round);
        talk.speak(members, members.amara(), round, Utterance.of(Stance.CONSENT));
        talk.decided(members, round);
        assertThat(talk.within(members, () -> db.sql("SELECT count(*) FROM membership.bylaws").query(Integer.class).single())).isEqualTo(2);
    }

    @Test
    void a_step_whose_days_are_over_moves_on_by_itself_but_nobody_consents_by_being_silent() {
        var members = assembly.byConsent(1);
        var round = talk.called(members, VAN, Instant.now());
        for (var step : List.of(Step.CLARIFY, Step.REACT, Step.CONSENT, Step.CONSENT)) {
            talk.within(members, () -> db.sql("UPDATE rounds.round SET until = now() - interval '1 minute', told_at = now() WHERE id = :id")
                .param("id", round.value()).update());
            roundClock.walk();
            assertThat(talk.page(members, members.amara(), round).step()).isEqualTo(step);
        }
    }

    @Test
    void a_person_takes_along_what_they_said_and_has_it_erased() {
        var members = assembly.byConsent(2);
        var round = talk.called(members, VAN, Instant.now());
        talk.everybodySits(members, round);
        talk.toConsent(members, round);
        talk.speak(members, members.number(2), round, Utterance.of(Stance.OBJECT, "My own reason"));
        var own = personalData.stream().filter(data -> data.name().equals("rounds")).findFirst().orElseThrow();
        var person = members.number(2).id();
        assertThat(talk.within(members, () -> own.of(person)).toString()).contains("My own reason");
        talk.within(members, () -> {
            own.erase(person);
            return null;
        });
        assertThat(talk.page(members, members.amara(), round).objections()).extracting(Word::text).containsExactly("—");
    }
}
