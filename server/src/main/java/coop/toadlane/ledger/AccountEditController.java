package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
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
    private final Closures closures;

    AccountEditController(AccountChanges changes, Books books, Closures closures) {
        this.changes = changes;
        this.books = books;
        this.closures = closures;
    }

    @GetMapping("/edit")
    AccountEditPage ask(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = account(coop, account);
        return page(coop, known, words.say(known.title()), Map.of());
    }

    @PostMapping("/name")
    Reply rename(Coop coop, Actor.Member actor, @PathVariable String account, @RequestParam(defaultValue = "") String name) {
        actor.must(Ledger.POST);
        return answer(coop, account(coop, account), name, "name", "renamed", changes.rename(actor, account(coop, account).id(), name));
    }

    @PostMapping("/closure")
    Reply close(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = account(coop, account);
        return answer(coop, known, words.say(known.title()), "close", "closed", changes.close(actor, known.id()));
    }

    @PostMapping("/reopening")
    Reply reopen(Coop coop, Actor.Member actor, Words words, @PathVariable String account) {
        actor.must(Ledger.POST);
        var known = account(coop, account);
        return answer(coop, known, words.say(known.title()), "close", "reopened", changes.reopen(actor, known.id()));
    }

    private Reply answer(Coop coop, Account account, String name, String field, String done, Opening outcome) {
        return switch (outcome) {
            case Opening.Opened(var id) -> Redirect.to(coop.path() + "/money/accounts/" + id).saying("ledger.account." + done + ".done");
            case Opening.Refused(var reason) -> page(coop, account, name, Map.of(field, reason.told()));
        };
    }

    private AccountEditPage page(Coop coop, Account account, String name, Map<String, Sentence> errors) {
        return new AccountEditPage(account, name, closures.of(coop.id()).contains(account.id()), errors);
    }

    private Account account(Coop coop, String account) {
        return AccountId.typed(account).flatMap(id -> books.holding(coop.id(), id)).orElseThrow(NotFound::new).account();
    }
}
