package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ExchangeController {

    private final Ledger ledger;
    private final Exchanges exchanges;
    private final Books books;
    private final SlipReader slips;
    private final SecondEyes eyes;

    ExchangeController(Ledger ledger, Exchanges exchanges, Books books, SlipReader slips, SecondEyes eyes) {
        this.ledger = ledger;
        this.exchanges = exchanges;
        this.books = books;
        this.slips = slips;
        this.eyes = eyes;
    }

    @GetMapping("/coops/{coop}/money/exchange")
    ExchangePage ask(Coop coop, Actor.Member actor, Words words) {
        actor.must(Ledger.POST);
        return page(coop, words, ExchangeForm.of(Map.of("on", slips.today(coop).toString())), Map.of());
    }

    @PostMapping("/coops/{coop}/money/exchange")
    Reply exchange(Coop coop, Actor.Member actor, Words words, @RequestParam Map<String, String> sent) {
        actor.must(Ledger.POST);
        var form = ExchangeForm.of(sent);
        return switch (form.read(books.open(coop.id()), slips.today(coop), words.language())) {
            case ExchangeForm.Reading.Unclear(var problems) -> page(coop, words, form, problems);
            case ExchangeForm.Reading.Understood(var from, var given, var to, var got, var on) -> {
                var group = exchanges.group(actor, from.id(), given, to.id(), got, on, form.memo());
                yield eyes.keep(actor, group)
                    .<Reply>map(path -> Redirect.to(coop.path() + path).saying("ledger.enter.waits"))
                    .orElseGet(() -> post(coop, actor, words, form, group));
            }
        };
    }

    private Reply post(Coop coop, Actor actor, Words words, ExchangeForm form, List<Transfer> group) {
        return switch (ledger.post(actor, group)) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/transfers/" + group.getFirst().id()).saying("ledger.enter.done");
            case Posting.Refused refused ->
                page(coop, words, form, Map.of(refused.place() == 0 ? "given" : "got", refused.why()));
        };
    }

    private ExchangePage page(Coop coop, Words words, ExchangeForm form, Map<String, Sentence> errors) {
        var chart = books.open(coop.id());
        return new ExchangePage(
            form, Offer.choices(chart, null, words), chart.stream().map(Account::unit).distinct().count() > 1, errors);
    }
}
