package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets an amount aside for a payment that is still to come. */
@Controller
@RequestMapping("/coops/{coop}/money/new-set-aside")
class NewSetAsideController {

    private final Reserve reserve;
    private final Books books;
    private final Parties parties;
    private final SlipReader slips;
    private final SecondEyes eyes;

    NewSetAsideController(Reserve reserve, Books books, Parties parties, SlipReader slips, SecondEyes eyes) {
        this.reserve = reserve;
        this.books = books;
        this.parties = parties;
        this.slips = slips;
        this.eyes = eyes;
    }

    @GetMapping
    NewSetAsidePage ask(Coop coop, Actor.Member actor, Words words) {
        actor.must(Ledger.POST);
        var today = slips.today(coop);
        return page(coop, words, Slip.blank(Way.OUT, today), today.plusWeeks(2).toString(), Map.of());
    }

    @PostMapping
    Reply make(Coop coop, Actor.Member actor, Words words, @RequestParam Map<String, String> sent) {
        actor.must(Ledger.POST);
        var dated = new HashMap<>(sent);
        dated.put("on", slips.today(coop).toString());
        var slip = Slip.of(Way.OUT, dated);
        var until = sent.getOrDefault("until", "");
        var problems = new LinkedHashMap<String, Sentence>();
        if (eyes.areNeeded(coop.id())) problems.put("amount", Sentence.of("ledger.set-aside.eyes"));
        var day = SetAsideController.day(until);
        if (day.isEmpty() || !day.get().isBefore(Transfer.LAST_DAY)) problems.put("until", Sentence.of("ledger.set-aside.until-unread"));
        return switch (slips.read(coop, slip, words.language())) {
            case SlipReader.Reading.Unclear(var unclear) -> {
                problems.putAll(unclear);
                yield page(coop, words, slip, until, problems);
            }
            case SlipReader.Reading.Understood(var transfer) ->
                problems.isEmpty() ? make(coop, actor, words, slip, transfer, day.orElseThrow()) : page(coop, words, slip, until, problems);
        };
    }

    /** It is kept to the end of its last day. */
    private Reply make(Coop coop, Actor.Member actor, Words words, Slip slip, Transfer wanted, LocalDate until) {
        var expires = until.plusDays(1).atStartOfDay(coop.zone()).toInstant();
        var reserved = Reservation.of(wanted.from(), wanted.to(), new Money(wanted.amount(), wanted.unit()), expires, wanted.memo())
            .with(wanted.party());
        return switch (reserve.make(actor, reserved)) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/set-aside/" + reserved.id()).saying("ledger.set-aside.done");
            case Posting.Refused refused -> page(coop, words, slip, until.toString(), Map.of(
                refused.reason() == Posting.Reason.EXPIRY_PAST ? "until" : "amount", refused.why()));
        };
    }

    private NewSetAsidePage page(Coop coop, Words words, Slip slip, String until, Map<String, Sentence> errors) {
        var accounts = books.open(coop.id()).stream().filter(account -> account.unit().equals(coop.currency())).toList();
        return new NewSetAsidePage(
            slip, until, coop.currency(), choices(Offer.accounts(Way.OUT, accounts), words),
            choices(Offer.purposes(Way.OUT, accounts), words), parties.suggestions(coop.id()), errors);
    }

    private static List<Choice> choices(List<Account> accounts, Words words) {
        return accounts.stream().map(account -> Choice.of(account.id().toString(), words.say(account.title()))).toList();
    }
}
