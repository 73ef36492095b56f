package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TransferController {

    private final Ledger ledger;
    private final Books books;
    private final Transfers transfers;
    private final Journal journal;
    private final Directory directory;
    private final RecordBook record;
    private final SlipReader slips;
    private final SecondEyes eyes;

    TransferController(
            Ledger ledger, Books books, Transfers transfers, Journal journal, Directory directory, RecordBook record, SlipReader slips,
            SecondEyes eyes) {
        this.ledger = ledger;
        this.books = books;
        this.transfers = transfers;
        this.journal = journal;
        this.directory = directory;
        this.record = record;
        this.slips = slips;
        this.eyes = eyes;
    }

    @GetMapping("/coops/{coop}/money/transfers/{transfer}")
    TransferPage transfer(Coop coop, Actor.Member reader, @PathVariable String transfer) {
        var posted = posted(coop, transfer);
        var moved = posted.transfer();
        var member = moved.party() == null ? null : moved.party().member();
        var names = directory.of(coop.id(), Stream.of(member, posted.byMember()).filter(Objects::nonNull).toList());
        var group = journal.group(coop.id(), posted.group());
        var together = group.size() == Journal.MOST_OF_A_GROUP
            ? List.<Movement>of() : group.stream().filter(other -> !other.id().equals(moved.id().value())).toList();
        return new TransferPage(
            moved, account(coop, moved.from()), account(coop, moved.to()), posted.recordedAt(), name(names, posted.byMember()),
            posted.byDecision(), member == null ? outsider(moved) : name(names, member), posted.undoneBy(), together,
            record.number(coop.id(), posted.entry()).orElse(null), reader.may(Ledger.POST) && posted.undoneBy() == null);
    }

    @GetMapping("/coops/{coop}/money/transfers/{transfer}/reversal")
    ReversalPage ask(Coop coop, Actor.Member actor, @PathVariable String transfer) {
        actor.must(Ledger.POST);
        return page(coop, posted(coop, transfer).transfer(), "", Map.of());
    }

    @PostMapping("/coops/{coop}/money/transfers/{transfer}/reversal")
    Reply reverse(Coop coop, Actor.Member actor, @PathVariable String transfer, @RequestParam(defaultValue = "") String why) {
        actor.must(Ledger.POST);
        var mistake = posted(coop, transfer).transfer();
        if (why.isBlank()) return page(coop, mistake, why, Map.of("why", Sentence.of("ledger.reversal.why-missing")));
        var waits = eyes.keep(actor, List.of(mistake.reversed(slips.today(coop), why)));
        if (waits.isPresent()) return Redirect.to(coop.path() + waits.get()).saying("ledger.enter.waits");
        return switch (ledger.undo(actor, mistake.id(), slips.today(coop), why)) {
            case Posting.Posted _ -> Redirect.to(coop.path() + "/money/transfers/" + mistake.id()).saying("ledger.reversal.done");
            case Posting.Refused refused -> page(coop, mistake, why, Map.of("why", refused.why()));
        };
    }

    private ReversalPage page(Coop coop, Transfer transfer, String why, Map<String, Sentence> errors) {
        return new ReversalPage(transfer, account(coop, transfer.from()), account(coop, transfer.to()), why, errors);
    }

    private Transfers.Posted posted(Coop coop, String transfer) {
        return TransferId.typed(transfer).flatMap(id -> transfers.find(coop.id(), id)).orElseThrow(NotFound::new);
    }

    private Account account(Coop coop, AccountId id) {
        return books.holding(coop.id(), id).orElseThrow().account();
    }

    private static @Nullable String outsider(Transfer transfer) {
        return transfer.party() == null ? null : transfer.party().name();
    }

    private static @Nullable String name(Map<MemberId, Directory.Listing> names, @Nullable MemberId member) {
        var known = member == null ? null : names.get(member);
        return known == null ? null : known.name();
    }
}
