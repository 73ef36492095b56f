package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RulesController {

    /** Putting a change to the members is the power of another module, which this one cannot name. */
    private static final Power PROPOSE = new Power("decisions.propose");

    private final OpenBooks books;

    RulesController(OpenBooks books) {
        this.books = books;
    }

    @GetMapping("/coops/{coop}/money/rules")
    RulesPage show(Coop coop, Actor.Member reader, Words words) {
        return page(coop, reader, words, RulesTerms.saying(books.rules(coop.id())), Map.of());
    }

    @PostMapping("/coops/{coop}/money/rules")
    Reply change(Coop coop, Actor.Member by, Words words, @RequestParam Map<String, String> sent) {
        if (!books.isDirect(by)) by.must(Membership.BYLAWS);
        var terms = new RulesTerms(sent);
        var problems = terms.problems();
        if (!problems.isEmpty()) return page(coop, by, words, sent, problems);
        books.change(by, terms.rules());
        return Redirect.to(coop.path() + "/money/rules").saying("books.rules.changed");
    }

    private RulesPage page(Coop coop, Actor.Member reader, Words words, Map<String, String> typed, Map<String, Sentence> errors) {
        var kept = Map.of(
            RulesTerms.OPENNESS, typed.getOrDefault(RulesTerms.OPENNESS, ""), RulesTerms.EYES, typed.getOrDefault(RulesTerms.EYES, ""));
        return new RulesPage(
            books.rules(coop.id()), kept, RulesTerms.degrees(words), RulesTerms.people(words), books.isDirect(reader),
            reader.may(PROPOSE), errors);
    }
}
