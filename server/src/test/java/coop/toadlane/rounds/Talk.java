package coop.toadlane.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Headline;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the members of an assembly hold a round. */
@Component
class Talk {

    static final Draft VAN = Draft.question("Buy a van", "We buy a van this year.", Bylaws.POLICY);

    private final Assembly assembly;
    private final Convening convening;
    private final ConsentRounds rounds;
    private final Facilitating facilitating;
    private final Agreeing agreeing;
    private final RoundPages pages;
    private final Decisions decisions;
    private final JdbcClient db;

    Talk(
            Assembly assembly, Convening convening, ConsentRounds rounds, Facilitating facilitating, Agreeing agreeing,
            RoundPages pages, Decisions decisions, JdbcClient db) {
        this.assembly = assembly;
        this.convening = convening;
        this.rounds = rounds;
        this.facilitating = facilitating;
        this.agreeing = agreeing;
        this.pages = pages;
        this.decisions = decisions;
        this.db = db;
    }

    RoundId called(Assembly.Members members, Draft draft, Instant at) {
        return switch (within(members, () -> convening.call(members.amara(), draft, at))) {
            case Convened.Called(var id) -> id;
            case Convened.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    void consentOfAll(Assembly.Members members, RoundId round) {
        everybodySits(members, round);
        toConsent(members, round);
        members.all().forEach(member -> done(speak(members, member, round, Utterance.of(Stance.CONSENT))));
    }

    void everybodySits(Assembly.Members members, RoundId round) {
        members.all().forEach(member -> sit(members, member, round));
    }

    void sit(Assembly.Members members, Actor.Member member, RoundId round) {
        done(within(members, () -> rounds.sit(member, round)));
    }

    void toConsent(Assembly.Members members, RoundId round) {
        List.of(Step.PRESENT, Step.CLARIFY, Step.REACT).forEach(step -> move(members, round, step));
    }

    void move(Assembly.Members members, RoundId round, Step from) {
        done(within(members, () -> facilitating.moveOn(members.amara(), round, from, 0)));
    }

    Heard amend(Assembly.Members members, RoundId round, String text) {
        return within(members, () -> facilitating.amend(members.amara(), round, text, Set.of(members.amara().membership())));
    }

    Heard speak(Assembly.Members members, Actor.Member member, RoundId round, Utterance said) {
        return within(members, () -> rounds.speak(member, round, said));
    }

    Heard conclude(Assembly.Members members, RoundId round) {
        return within(members, () -> agreeing.conclude(members.amara(), round));
    }

    DecisionId decided(Assembly.Members members, RoundId round) {
        return switch (conclude(members, round)) {
            case Heard.Done(_, var decision) -> decision;
            case Heard.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    RoundPage page(Assembly.Members members, Actor.Member reader, RoundId round) {
        return within(members, () -> pages.page(reader, round, RoundPage.Typed.NOTHING, Map.of()));
    }

    Headline headline(Assembly.Members members, DecisionId decision) {
        return within(members, () -> decisions.headlines(members.coop().id(), List.of(decision))).getFirst();
    }

    String text(Assembly.Members members, DecisionId decision) {
        return within(members, () -> db.sql("SELECT text FROM decisions.proposal WHERE id = :id")
            .param("id", decision.value()).query(String.class).single());
    }

    <T> T within(Assembly.Members members, Supplier<T> work) {
        return assembly.within(members, work);
    }

    static void done(Heard heard) {
        assertThat(heard).isInstanceOf(Heard.Done.class);
    }

    static String why(Heard heard) {
        return switch (heard) {
            case Heard.Done done -> throw new AssertionError(done.toString());
            case Heard.Refused(var problems) -> problems.values().stream().map(Sentence::key).findFirst().orElseThrow();
        };
    }
}
