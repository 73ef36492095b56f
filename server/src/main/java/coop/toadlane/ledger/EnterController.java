package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EnterController {

    private final Ledger ledger;
    private final Books books;
    private final Parties parties;
    private final SlipReader slips;
    private final SecondEyes eyes;

    EnterController(Ledger ledger, Books books, Parties parties, SlipReader slips, SecondEyes eyes) {
        this.ledger = ledger;
        this.books = books;
        this.parties = parties;
        this.slips = slips;
        this.eyes = eyes;
    }

    @GetMapping("/coops/{coop}/money/enter/{way}")
    EnterPage ask(Coop coop, Actor.Member actor, Words words, @PathVariable String way) {
        actor.must(Ledger.POST);
        return page(coop, words, Slip.blank(way(way), slips.today(coop)), Map.of());
    }

    @PostMapping("/coops/{coop}/money/enter/{way}")
    Reply enter(Coop coop, Actor.Member actor, Words words, @PathVariable String way, @RequestParam Map<String, String> sent) {
        actor.must(Ledger.POST);
        var slip = Slip.of(way(way), sent);
        return switch (slips.read(coop, slip, words.language())) {
            case SlipReader.Reading.Unclear(var problems) -> page(coop, words, slip, problems);
            case SlipReader.Reading.Understood(var transfer) -> eyes.keep(actor, List.of(transfer))
                .<Reply>map(path -> Redirect.to(coop.path() + path).saying("ledger.enter.waits"))
                .orElseGet(() -> post(coop, actor, words, slip, transfer));
        };
    }

    private Reply post(Coop coop, Actor actor, Words words, Slip slip, Transfer transfer) {
        return switch (ledger.post(actor, transfer)) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/transfers/" + transfer.id()).saying("ledger.enter.done");
            case Posting.Refused refused -> page(coop, words, slip, Map.of(field(refused.reason()), refused.why()));
        };
    }

    private EnterPage page(Coop coop, Words words, Slip slip, Map<String, Sentence> errors) {
        var accounts = books.open(coop.id());
        var isOneUnit = accounts.stream().allMatch(account -> account.unit().equals(coop.currency()));
        return new EnterPage(
            slip, isOneUnit ? coop.currency() : null, Offer.choices(Offer.accounts(slip.way(), accounts), coop.currency(), words),
            Offer.choices(Offer.purposes(slip.way(), accounts), coop.currency(), words), parties.suggestions(coop.id()), errors);
    }

    private static Way way(String key) {
        return Way.of(key).orElseThrow(NotFound::new);
    }

    /** Where on the form a refusal belongs. */
    private static String field(Posting.Reason reason) {
        return switch (reason) {
            case AMOUNT_NOT_ABOVE_ZERO, NOT_ENOUGH, TOO_MUCH, OVERFLOW -> "amount";
            case DAY_OUT_OF_REACH -> "on";
            case MEMO_TOO_LONG -> "memo";
            case PARTY_MISSING, PARTY_TOO_LONG -> "who";
            case TO_ITSELF, OTHER_UNIT, UNKNOWN_ACCOUNT, ACCOUNT_CLOSED -> "purpose";
            case NOTHING_TO_POST, GROUP_TOO_LARGE, ID_TWICE, ID_REUSED, NOTHING_TO_UNDO, NOT_ITS_REVERSE, UNDONE_ALREADY,
                EXPIRY_PAST, NOTHING_RESERVED, MORE_THAN_RESERVED, SETTLED_ALREADY, EXPIRED -> "memo";
        };
    }
}
