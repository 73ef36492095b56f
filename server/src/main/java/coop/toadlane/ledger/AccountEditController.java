package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Words;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/coops/{coop}/money/accounts/{account}")
class AccountEditController {

    private final AccountChanges changes;
    private final Books books;

    AccountEditController(AccountChanges changes, Books books) {
        this.changes = changes;
        this.books = books;
    }

    @GetMapping("/edit")
    AccountEditPage ask(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = holding(coop, account);
        return new AccountEditPage(known, words.say(known.account().title()), Map.of());
    }

    @PostMapping("/name")
    Reply rename(Coop coop, Actor.Member actor, @PathVariable String account, @RequestParam(defaultValue = "") String name) {
        actor.must(Ledger.POST);
        var known = holding(coop, account);
        return answer(coop, known, name, "name", "renamed", changes.rename(actor, known.account().id(), name));
    }

    @PostMapping("/closure")
    Reply close(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = holding(coop, account);
        return answer(
            coop, known, words.say(known.account().title()), "close", "closed", changes.close(actor, known.account().id()));
    }

    @PostMapping("/reopening")
    Reply reopen(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = holding(coop, account);
        return answer(
            coop, known, words.say(known.account().title()), "close", "reopened", changes.reopen(actor, known.account().id()));
    }

    private static Reply answer(Coop coop, Holding known, String name, String field, String done, Opening outcome) {
        return switch (outcome) {
            case Opening.Opened(var id) -> Redirect.to(coop.path() + "/money/accounts/" + id).saying("ledger.account." + done + ".done");
            case Opening.Refused(var reason) -> new AccountEditPage(known, name, Map.of(field, reason.told()));
        };
    }

    private Holding holding(Coop coop, String account) {
        return AccountId.typed(account).flatMap(id -> books.holding(coop.id(), id)).orElseThrow(NotFound::new);
    }
}
