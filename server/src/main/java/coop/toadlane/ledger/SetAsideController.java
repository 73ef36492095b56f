package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is set aside: looked at, posted, let go. */
@Controller
@RequestMapping("/coops/{coop}/money/set-aside")
class SetAsideController {

    private final Reserve reserve;
    private final SetAsides setAsides;
    private final SlipReader slips;

    SetAsideController(Reserve reserve, SetAsides setAsides, SlipReader slips) {
        this.reserve = reserve;
        this.setAsides = setAsides;
        this.slips = slips;
    }

    @GetMapping
    SetAsideListPage list(Coop coop, Actor.Member reader, Asked asked) {
        return new SetAsideListPage(setAsides.read(coop.id(), asked), reader.may(Ledger.POST));
    }

    @GetMapping("/{id}")
    SetAsidePage one(Coop coop, Actor.Member reader, @PathVariable UUID id) {
        var reserved = find(coop, id);
        return page(reader, reserved, reserved.money().plain(), slips.today(coop).toString(), Map.of());
    }

    @PostMapping("/{id}/posting")
    Reply post(
            Coop coop, Actor.Member by, Words words, @PathVariable UUID id, @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String on) {
        by.must(Ledger.POST);
        var reserved = find(coop, id);
        var money = Money.typed(amount, reserved.unit(), words.language()).filter(typed -> typed.minor() > 0);
        var day = day(on);
        if (money.isEmpty())
            return page(by, reserved, amount, on, Map.of("amount", Sentence.of("ledger.enter.amount-unread", reserved.unit())));
        if (day.isEmpty()) return page(by, reserved, amount, on, Map.of("on", Sentence.of("ledger.enter.on-unread")));
        return switch (reserve.post(by, new ReservationId(id), money.get().minor(), day.get())) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/transfers/" + id).saying("ledger.enter.done");
            case Posting.Refused refused -> page(by, reserved, amount, on, Map.of("amount", refused.why()));
        };
    }

    @PostMapping("/{id}/release")
    Reply release(Coop coop, Actor.Member by, @PathVariable UUID id) {
        by.must(Ledger.POST);
        var reserved = find(coop, id);
        return switch (reserve.release(by, new ReservationId(id))) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/set-aside").saying("ledger.set-aside.released.done");
            case Posting.Refused refused ->
                page(by, reserved, reserved.money().plain(), slips.today(coop).toString(), Map.of("amount", refused.why()));
        };
    }

    private SetAsidePage page(Actor.Member reader, SetAside reserved, String amount, String on, Map<String, Sentence> errors) {
        return new SetAsidePage(reserved, amount, on, reserved.isOpen() && reader.may(Ledger.POST), errors);
    }

    private SetAside find(Coop coop, UUID id) {
        return setAsides.find(coop.id(), id).orElseThrow(NotFound::new);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
