package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Holding;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Entries that wait for a second pair of eyes. */
@Controller
@RequestMapping("/coops/{coop}/money/waiting")
class WaitingController {

    private final ByHand byHand;
    private final Slips slips;
    private final Books books;
    private final Directory directory;

    WaitingController(ByHand byHand, Slips slips, Books books, Directory directory) {
        this.byHand = byHand;
        this.slips = slips;
        this.books = books;
        this.directory = directory;
    }

    @GetMapping
    WaitingPage waiting(Coop coop, Actor.Member reader) {
        var waiting = slips.waiting(coop.id());
        var names = directory.of(coop.id(), waiting.stream().map(slip -> new MemberId(slip.madeBy())).distinct().toList());
        return new WaitingPage(waiting.stream().map(slip -> {
            var first = slip.content().getFirst();
            return new WaitingPage.Row(
                slip.id(), first.memo(), new Money(first.amount(), first.unit()), slip.content().size() - 1, slip.madeAt(),
                name(names, slip.madeBy()));
        }).toList());
    }

    @GetMapping("/{id}")
    SlipPage slip(Coop coop, Actor.Member reader, @PathVariable UUID id) {
        return page(coop, reader, slips.find(coop.id(), id).orElseThrow(NotFound::new), Map.of());
    }

    @PostMapping("/{id}/confirmation")
    Reply confirm(Coop coop, Actor.Member by, @PathVariable UUID id) {
        return answer(coop, by, id, byHand.confirm(by, id).orElseThrow(NotFound::new));
    }

    @PostMapping("/{id}/dropping")
    Reply drop(Coop coop, Actor.Member by, @PathVariable UUID id) {
        return answer(coop, by, id, byHand.drop(by, id).orElseThrow(NotFound::new));
    }

    private Reply answer(Coop coop, Actor.Member by, UUID id, ByHand.Ended ended) {
        var here = coop.path() + "/money/waiting/" + id;
        return switch (ended) {
            case ByHand.Ended.Posted _ -> Redirect.to(here).saying("ledger.enter.done");
            case ByHand.Ended.Dropped _ -> Redirect.to(here).saying("books.waiting.dropped");
            case ByHand.Ended.Refused(var why) -> page(coop, by, slips.find(coop.id(), id).orElseThrow(), Map.of("confirm", why));
        };
    }

    private SlipPage page(Coop coop, Actor.Member reader, Slip slip, Map<String, Sentence> errors) {
        var titles = books.holdings(coop.id()).stream().map(Holding::account)
            .collect(Collectors.toMap(account -> account.id().value(), account -> account.title()));
        var people = Stream.of(slip.madeBy(), slip.endedBy()).filter(Objects::nonNull).map(MemberId::new).toList();
        var names = directory.of(coop.id(), people);
        var lines = slip.content().stream().map(kept -> new SlipPage.Line(
            kept.id(), titles.get(kept.from()), titles.get(kept.to()), new Money(kept.amount(), kept.unit()), kept.on(),
            kept.memo())).toList();
        var mayEnd = slip.isWaiting() && reader.may(Ledger.POST);
        return new SlipPage(
            slip.id(), List.copyOf(lines), slip.madeAt(), name(names, slip.madeBy()), slip.ending(),
            slip.endedBy() == null ? null : name(names, slip.endedBy()),
            mayEnd && !slip.madeBy().equals(reader.membership().value()), mayEnd, errors);
    }

    private static @Nullable String name(Map<MemberId, Directory.Listing> names, UUID member) {
        var known = names.get(new MemberId(member));
        return known == null ? null : known.name();
    }
}
