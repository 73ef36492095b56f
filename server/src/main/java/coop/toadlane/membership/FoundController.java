package coop.toadlane.membership;

import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Words;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Founds a co-op, one question a page. Answers travel in the address, so going back and forth loses nothing. */
@Controller
class FoundController {

    private final Membership membership;

    FoundController(Membership membership) {
        this.membership = membership;
    }

    @GetMapping("/found")
    FoundPage ask(SignedIn founder, Words words, @RequestParam Map<String, String> sent) {
        var answers = answers(founder, sent);
        var at = FoundStep.named(sent.getOrDefault("at", ""));
        if (at.isEmpty()) return FoundPage.asking(FoundStep.NAME, answers, words);
        var problems = membership.problems(answers, at.get().fields());
        if (!problems.isEmpty()) return FoundPage.asking(at.get(), answers, words).with(problems);
        var next = sent.containsKey("check") ? FoundStep.CHECK : at.get().next();
        return FoundPage.asking(next, answers, words);
    }

    @GetMapping("/found/change")
    FoundPage change(SignedIn founder, Words words, @RequestParam Map<String, String> sent) {
        var step = FoundStep.named(sent.getOrDefault("at", "")).orElse(FoundStep.NAME);
        return FoundPage.asking(step, answers(founder, sent), words).onTheWayBack();
    }

    @PostMapping("/found")
    Reply found(SignedIn founder, Words words, @RequestParam Map<String, String> sent) {
        var answers = answers(founder, sent);
        return switch (membership.found(founder, answers, words)) {
            case Founding.Founded(var coop) -> Redirect.to(coop.path()).saying("found.done", coop.name());
            case Founding.Refused(var problems) ->
                FoundPage.asking(FoundStep.holding(problems.keySet().iterator().next()), answers, words).with(problems);
        };
    }

    private static Charter answers(SignedIn founder, Map<String, String> sent) {
        var name = sent.getOrDefault("name", "");
        return new Charter(
            name, sent.getOrDefault("place", ""), sent.getOrDefault("purpose", ""),
            sent.getOrDefault("currency", "EUR"), sent.getOrDefault("zone", founder.zone().getId()),
            sent.getOrDefault("pattern", ""), Charter.slugOf(name));
    }
}
