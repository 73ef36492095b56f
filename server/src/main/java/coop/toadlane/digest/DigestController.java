package coop.toadlane.digest;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a member how often they want the letter. */
@Controller
class DigestController {

    private final Digests digests;

    DigestController(Digests digests) {
        this.digests = digests;
    }

    @GetMapping("/coops/{coop}/digest")
    DigestPage digest(Actor.Member member, Words words) {
        return page(digests.chosen(member.coop(), member.membership()).name(), words, Map.of());
    }

    @PostMapping("/coops/{coop}/digest")
    Reply choose(Coop coop, Actor.Member member, Words words, @RequestParam(defaultValue = "") String rhythm) {
        var chosen = Arrays.stream(Rhythm.values()).filter(known -> known.name().equals(rhythm)).findFirst();
        if (chosen.isEmpty()) return page(rhythm, words, Map.of("rhythm", Sentence.of("digest.choose")));
        digests.choose(member.coop(), member.membership(), chosen.get());
        return Redirect.to(coop.path() + "/digest").saying("digest.chosen." + chosen.get());
    }

    private static DigestPage page(String rhythm, Words words, Map<String, Sentence> errors) {
        var rhythms = Arrays.stream(Rhythm.values()).map(known -> Choice.of(known.name(), words.say("digest.rhythm." + known))).toList();
        return new DigestPage(rhythm, rhythms, errors);
    }
}
