package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters what moves between several accounts at once. */
@Controller
class EntryController {

    private final ByHand byHand;
    private final OpenBooks rules;
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;

    EntryController(ByHand byHand, OpenBooks rules, Ledger ledger, Books books, Clock clock) {
        this.byHand = byHand;
        this.rules = rules;
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/money/entry")
    EntryPage ask(Coop coop, Actor.Member actor, Words words) {
        actor.must(Ledger.POST);
        return page(coop, words, new EntryForm(Map.of("on", today(coop).toString())), Map.of());
    }

    @PostMapping("/coops/{coop}/money/entry")
    Reply enter(Coop coop, Actor.Member actor, Words words, @RequestParam Map<String, String> sent) {
        actor.must(Ledger.POST);
        var form = new EntryForm(sent);
        if (form.isToGrow()) return page(coop, words, form, Map.of());
        return switch (form.read(coop, chart(coop), today(coop), words.language())) {
            case EntryForm.Reading.Unclear(var problems) -> page(coop, words, form, problems);
            case EntryForm.Reading.Understood(var transfers) -> byHand.keep(actor, transfers)
                .<Reply>map(path -> Redirect.to(coop.path() + path).saying("ledger.enter.waits"))
                .orElseGet(() -> post(coop, actor, words, form, transfers));
        };
    }

    private Reply post(Coop coop, Actor.Member actor, Words words, EntryForm form, List<Transfer> transfers) {
        return switch (ledger.post(actor, transfers)) {
            case Posting.Posted _ ->
                Redirect.to(coop.path() + "/money/transfers/" + transfers.getFirst().id()).saying("ledger.enter.done");
            case Posting.Refused refused -> page(coop, words, form, Map.of("account0", refused.why()));
        };
    }

    private EntryPage page(Coop coop, Words words, EntryForm form, Map<String, Sentence> errors) {
        var accounts = chart(coop).stream().map(account -> Choice.of(account.id().toString(), words.say(account.title()))).toList();
        return new EntryPage(form, coop.currency(), accounts, rules.rules(coop.id()).isTwoPairsOfEyes(), errors);
    }

    private List<Account> chart(Coop coop) {
        return books.open(coop.id()).stream().filter(account -> account.unit().equals(coop.currency())).toList();
    }

    private LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }
}
