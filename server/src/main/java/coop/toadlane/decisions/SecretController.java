package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ballots.Voted;
import coop.toadlane.ui.Words;
import coop.toadlane.urn.Slip;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with static/js/secret.js. Both may be asked twice without harm, so no key is kept that would say when. */
@Controller
class SecretController {

    private final SecretVoting voting;
    private final Clock clock;
    private final JsonMapper json;

    SecretController(SecretVoting voting, Clock clock, JsonMapper json) {
        this.voting = voting;
        this.clock = clock;
        this.json = json;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/paper")
    ResponseEntity<String> hand(
            Actor.Member voter, @PathVariable String id, @RequestParam(defaultValue = "") String blinded, Words words) {
        return switch (voting.hand(voter, DecisionId.in(id), blinded, clock.instant())) {
            case PaperHanded.Stamped(var blindStamp) -> answer(200, Map.of("stamp", blindStamp));
            case PaperHanded.Refused(var refusal) -> refuse(refusal, words);
        };
    }

    /** The one change that nobody signs in for; who does nevertheless is sent back before anything is looked at. */
    @PostMapping("/coops/{coop}/decisions/{id}/box")
    ResponseEntity<String> put(
            Coop coop, Actor somebody, @PathVariable String id, @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String stamp, @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String ballot, @RequestParam(defaultValue = "") String signature, Words words) {
        if (!(somebody instanceof Actor.Visitor)) return refuse(Voted.Refusal.WITH_A_NAME, words);
        var slip = new Slip(paper, stamp, turn, ballot, signature);
        return switch (voting.put(coop.id(), DecisionId.in(id), slip, clock.instant())) {
            case Boxed.Taken(var code) -> answer(200, Map.of("code", code));
            case Boxed.Refused(var refusal) -> refuse(refusal, words);
        };
    }

    private ResponseEntity<String> refuse(Voted.Refusal refusal, Words words) {
        return answer(422, Map.of("refused", refusal.name(), "problem", words.say(refusal.sentence())));
    }

    private ResponseEntity<String> answer(int status, Map<String, String> content) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(content));
    }
}
