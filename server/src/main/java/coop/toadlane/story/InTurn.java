package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.actor.Actor;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.rounds.ConsentRounds;
import coop.toadlane.rounds.Convened;
import coop.toadlane.rounds.Convening;
import coop.toadlane.rounds.Facilitating;
import coop.toadlane.rounds.Heard;
import coop.toadlane.rounds.RoundId;
import coop.toadlane.rounds.Stance;
import coop.toadlane.rounds.Step;
import coop.toadlane.rounds.Utterance;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A consent round that is under way at Roue Libre: an objection changed the text, and all are being asked again. */
record InTurn(Convening convening, ConsentRounds rounds, Facilitating facilitating) {

    private static final String CALLED = "2026-03-01T17:00";

    void tell(House house) {
        var reader = COURIERS.get(18);
        var driver = COURIERS.get(2);
        var round = called(house, reader, Draft.question("Two days of notice for a shift",
            """
            Whoever cannot ride says so **two days** before the shift, to everyone in the list.

            Whoever is ill says so when they know it.""", Bylaws.POLICY));
        for (var member : List.of(AMARA, LUCA, driver)) heard(house, member, actor -> rounds.sit(actor, round));
        heard(house, reader, actor -> facilitating.moveOn(actor, round, Step.PRESENT, 0));
        heard(house, LUCA, actor -> rounds.speak(actor, round, Utterance.of(Stance.SPOKE, "Is the pay kept if nobody takes the shift?")));
        heard(house, reader, actor -> facilitating.answer(
            actor, round, house.as(LUCA).membership(), 1, Step.CLARIFY, "Yes. This is about knowing it in time, and not about pay."));
        heard(house, reader, actor -> facilitating.moveOn(actor, round, Step.CLARIFY, 0));
        heard(house, AMARA, actor -> rounds.speak(actor, round,
            Utterance.of(Stance.SPOKE, "I like that it names the list and nobody’s telephone.")));
        heard(house, reader, actor -> facilitating.moveOn(actor, round, Step.REACT, 0));
        heard(house, driver, actor -> rounds.speak(actor, round,
            Utterance.of(Stance.OBJECT, "My son’s nursery closes without notice. Two days would keep me from taking shifts at all.")));
        heard(house, reader, actor -> facilitating.moveOn(actor, round, Step.CONSENT, 0));
        heard(house, reader, actor -> facilitating.amend(actor, round,
            """
            Whoever cannot ride says so **one day** before the shift, to everyone in the list.

            Whoever is ill, or has somebody to care for, says so when they know it.""",
            Set.of(house.as(driver).membership())));
        heard(house, driver, actor -> rounds.speak(actor, round, Utterance.of(Stance.CONSENT)));
        heard(house, reader, actor -> rounds.speak(actor, round, Utterance.of(Stance.CONSENT)));
    }

    private RoundId called(House house, Person author, Draft draft) {
        return house.at(CALLED, () -> switch (convening.call(house.as(author), draft, Street.time(CALLED))) {
            case Convened.Called(var id) -> id;
            case Convened.Refused(var problems) -> throw new IllegalStateException(draft.title() + ": " + problems);
        });
    }

    private static void heard(House house, Person member, Function<Actor.Member, Heard> doing) {
        house.at("2026-03-01T18:00", () -> switch (doing.apply(house.as(member))) {
            case Heard.Done done -> done;
            case Heard.Refused(var problems) -> throw new IllegalStateException(member.name() + " in the round: " + problems);
        });
    }
}
