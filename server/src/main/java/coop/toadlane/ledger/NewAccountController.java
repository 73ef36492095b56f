package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NewAccountController {

    private final Ledger ledger;

    NewAccountController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/coops/{coop}/money/new-account")
    NewAccountPage ask(Coop coop, Actor.Member actor, Words words) {
        actor.must(Ledger.POST);
        return new NewAccountPage("", "", coop.currency(), whats(words), Map.of());
    }

    @PostMapping("/coops/{coop}/money/new-account")
    Reply open(
            Coop coop, Actor.Member actor, Words words, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String unit) {
        actor.must(Ledger.POST);
        var chosen = NewAccount.of(what);
        if (chosen.isEmpty()) return refused(name, what, unit, words, "what", Sentence.of("ledger.opening.kind-missing"));
        if (name.isBlank()) return refused(name, what, unit, words, "name", Opening.Reason.NAME_MISSING.told());
        return switch (ledger.open(actor, chosen.get().named(name, unit.isBlank() ? coop.currency() : unit.strip()))) {
            case Opening.Opened(var id) -> Redirect.to(coop.path() + "/money/accounts/" + id).saying("ledger.new-account.done");
            case Opening.Refused(var reason) -> 
                refused(name, what, unit, words, reason == Opening.Reason.UNKNOWN_UNIT ? "unit" : "name", reason.told());
        };
    }

    private static NewAccountPage refused(String name, String what, String unit, Words words, String field, Sentence why) {
        return new NewAccountPage(name, what, unit, whats(words), Map.of(field, why));
    }

    private static List<Choice> whats(Words words) {
        return Arrays.stream(NewAccount.values())
            .map(what -> Choice.of(what.key(), words.say("ledger.new-account." + what.key()))).toList();
    }
}
