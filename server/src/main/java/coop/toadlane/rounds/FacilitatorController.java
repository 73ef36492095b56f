package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One round, for whoever leads it. */
@Controller
class FacilitatorController {

    private final Facilitating facilitating;
    private final Agreeing agreeing;
    private final RoundPages pages;

    FacilitatorController(Facilitating facilitating, Agreeing agreeing, RoundPages pages) {
        this.facilitating = facilitating;
        this.agreeing = agreeing;
        this.pages = pages;
    }

    /** {@code way} is {@code on} or {@code back}; {@code from} the step that whoever presses sees. */
    @PostMapping("/coops/{coop}/rounds/{round}/step")
    Reply move(
            Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @RequestParam Step from,
            @RequestParam(defaultValue = "on") String way, @RequestParam(defaultValue = "") String days) {
        var heard = way.equals("back") ? facilitating.goBack(by, id, from) : facilitating.moveOn(by, id, from, days(days));
        return reply(coop, by, id, heard, "", "#turn");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/answers")
    Reply answer(
            Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @RequestParam MemberId member, @RequestParam int pass,
            @RequestParam Step step, @RequestParam(defaultValue = "") String answer) {
        return reply(coop, by, id, facilitating.answer(by, id, member, pass, step, answer), answer, "#said");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/amendments")
    Reply amend(
            Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") Set<MemberId> met) {
        return reply(coop, by, id, facilitating.amend(by, id, text, met), text, "#change");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/nominee")
    Reply propose(
            Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @RequestParam MemberId nominee,
            @RequestParam(defaultValue = "") String until) {
        var day = TypedTime.day(until);
        var heard = !until.isBlank() && day.isEmpty()
            ? Heard.Refused.because("until", "no-day") : agreeing.propose(by, id, nominee, day.orElse(null));
        return reply(coop, by, id, heard, "", "#turn");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/facilitator")
    Reply handOver(
            Coop coop, Actor.Member by, @PathVariable("round") RoundId id, @RequestParam(defaultValue = "") String facilitator) {
        return reply(coop, by, id, facilitating.handOver(by, id, facilitator), "", "");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/agreement")
    Reply conclude(Coop coop, Actor.Member by, @PathVariable("round") RoundId id) {
        return reply(coop, by, id, agreeing.conclude(by, id), "", "");
    }

    @PostMapping("/coops/{coop}/rounds/{round}/end")
    Reply layDown(Coop coop, Actor.Member by, @PathVariable("round") RoundId id) {
        return reply(coop, by, id, facilitating.layDown(by, id), "", "");
    }

    private Reply reply(Coop coop, Actor.Member by, RoundId id, Heard heard, String typed, String place) {
        return switch (heard) {
            case Heard.Done done when done.decision() != null ->
                new Redirect(coop.path() + done.decision().path(), Sentence.of("rounds.agreed"));
            case Heard.Done _ -> Redirect.to(coop.path() + id.path() + place);
            case Heard.Refused(var problems) -> pages.page(by, id, new RoundPage.Typed("", "", typed), problems);
        };
    }

    private static int days(String typed) {
        if (typed.isBlank()) return 0;
        return typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
