package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One round, for those who sit in it. */
@Controller
class RoundController {

    private final ConsentRounds rounds;
    private final RoundPages pages;

    RoundController(ConsentRounds rounds, RoundPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/coops/{coop}/rounds/{round}")
    RoundPage round(Actor.Member reader, @PathVariable("round") RoundId id) {
        return pages.page(reader, id, RoundPage.Typed.NOTHING, Map.of());
    }

    @PostMapping("/coops/{coop}/rounds/{round}/seats")
    Reply sit(Coop coop, Actor.Member member, @PathVariable("round") RoundId id) {
        return reply(coop, member, id, rounds.sit(member, id), RoundPage.Typed.NOTHING, "#turn");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/seats/{member}/removal")
    Reply leave(Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @PathVariable("member") MemberId member) {
        return reply(coop, by, id, rounds.leave(by, id, member), RoundPage.Typed.NOTHING, "#seats");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/words")
    Reply speak(
            Coop coop, Actor.Member member, @PathVariable("round") RoundId id, @RequestParam(defaultValue = "") String stance,
            @RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "") String text) {
        var heard = rounds.speak(member, id, new Utterance(stance, about, text));
        return reply(coop, member, id, heard, new RoundPage.Typed(stance, about, text), "#seats");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/objection/withdrawal")
    Reply withdraw(Coop coop, Actor.Member member, @PathVariable("round") RoundId id) {
        return reply(coop, member, id, rounds.withdrawObjection(member, id), RoundPage.Typed.NOTHING, "#seats");
    }

    private Reply reply(Coop coop, Actor.Member by, RoundId id, Heard heard, RoundPage.Typed typed, String place) {
        return switch (heard) {
            case Heard.Done done when done.decision() != null -> Redirect.to(coop.path() + done.decision().path());
            case Heard.Done _ -> Redirect.to(coop.path() + id.path() + place);
            case Heard.Refused(var problems) -> pages.page(by, id, typed, problems);
        };
    }
}
