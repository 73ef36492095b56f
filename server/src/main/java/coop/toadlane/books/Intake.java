package coop.toadlane.books;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Exchanges;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Opening;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Brings in books that were kept elsewhere: sent, looked over, and then all of them or nothing. */
@Component
@Transactional
class Intake {

    sealed interface Sent {

        record Kept(UUID upload) implements Sent {}

        record Refused(Sentence why) implements Sent {}
    }

    /** A journal looked over, as it would come in now; {@code isOwn} if its reader may not be the second person. */
    record Preview(String fileName, BroughtJournal journal, Mapping mapping, boolean needsAnother) {}

    sealed interface Outcome {

        record CameIn(int entries, int known) implements Outcome {}

        record Refused(Map<String, Sentence> problems) implements Outcome {}
    }

    static final int LONGEST_TEXT = 5_000_000;
    private static final int MOST_TRANSFERS = 10_000;

    private final Uploads uploads;
    private final Ledger ledger;
    private final Exchanges exchanges;
    private final Books books;
    private final OpenBooks rules;
    private final RecordBook record;
    private final Clock clock;

    Intake(
            Uploads uploads, Ledger ledger, Exchanges exchanges, Books books, OpenBooks rules, RecordBook record, Clock clock) {
        this.uploads = uploads;
        this.ledger = ledger;
        this.exchanges = exchanges;
        this.books = books;
        this.rules = rules;
        this.record = record;
        this.clock = clock;
    }

    Sent send(Actor by, String fileName, String text) {
        by.must(Ledger.POST);
        if (text.isBlank()) return new Sent.Refused(Sentence.of("books.brought.nothing"));
        if (text.length() > LONGEST_TEXT) return new Sent.Refused(Sentence.of("books.brought.too-long", LONGEST_TEXT / 1_000_000));
        if (text.indexOf('\0') >= 0) return new Sent.Refused(Sentence.of("books.brought.no-text"));
        var upload = new Uploads.Upload(UuidCreator.getTimeOrderedEpoch(), fileName, text, null);
        uploads.insert(by, upload, clock.instant());
        return new Sent.Kept(upload.uploadId());
    }

    @Transactional(readOnly = true)
    Optional<Preview> look(Actor by, Coop coop, UUID id) {
        by.must(Ledger.POST);
        return uploads.find(coop.id(), id).map(upload -> preview(by, coop, upload));
    }

    /** Opens the accounts that are missing and posts what is not here yet; with any problem nothing happens. */
    Optional<Outcome> confirm(Actor by, Coop coop, UUID id, Map<String, String> typed) {
        by.must(Ledger.POST);
        return uploads.take(coop.id(), id).map(upload -> {
            var outcome = bring(by, coop, preview(by, coop, upload), typed);
            if (outcome instanceof Outcome.Refused) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return outcome;
        });
    }

    private Outcome bring(Actor by, Coop coop, Preview preview, Map<String, String> typed) {
        if (preview.needsAnother()) return refused("confirm", Sentence.of("books.eyes.other"));
        var journal = preview.journal();
        if (!journal.refused().isEmpty()) return refused("confirm", Sentence.of("books.brought.refused"));
        var problems = preview.mapping().problems(typed);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var chosen = preview.mapping().chosen(typed);
        for (var account : chosen.opened())
            if (ledger.open(by, account) instanceof Opening.Refused(var reason))
                return refused("confirm", Sentence.of("books.brought.not-opened", account.title(), reason.told()));
        return post(by, coop, journal, new BroughtTransfers(coop.id(), chosen.targets(), exchanges(by, journal)));
    }

    private Outcome post(Actor by, Coop coop, BroughtJournal journal, BroughtTransfers transfers) {
        var fresh = new ArrayList<Transfer>();
        var lines = new ArrayList<Integer>();
        var known = 0;
        for (var entry : journal.entries()) {
            var wanted = transfers.of(entry);
            var here = books.posted(coop.id(), wanted.stream().map(Transfer::id).toList());
            if (here.isEmpty()) {
                fresh.addAll(wanted);
                wanted.forEach(_ -> lines.add(entry.line()));
            } else if (wanted.stream().allMatch(transfer -> transfer.equals(here.get(transfer.id())))) known++;
            else return refused("confirm", Sentence.of("books.brought.elsewhere", entry.line()));
        }
        if (fresh.size() > MOST_TRANSFERS) return refused("confirm", Sentence.of("books.brought.too-many", MOST_TRANSFERS));
        if (!fresh.isEmpty() && ledger.post(by, fresh) instanceof Posting.Refused no)
            return refused("confirm", Sentence.of("books.brought.line", lines.get(no.place()), no.why()));
        var count = journal.entries().size() - known;
        record.append(by, Entry.of("books.brought-in").fact("count", count).fact("transfers", fresh.size()));
        return new Outcome.CameIn(count, known);
    }

    /** What stands between two units: how much of each was changed into the other. */
    private Map<String, AccountId> exchanges(Actor by, BroughtJournal journal) {
        var units = journal.entries().stream().flatMap(entry -> entry.exchanged().keySet().stream()).collect(Collectors.toSet());
        return units.stream().collect(Collectors.toMap(unit -> unit, unit -> exchanges.account(by, unit)));
    }

    private Preview preview(Actor by, Coop coop, Uploads.Upload upload) {
        var year = LocalDate.now(clock.withZone(coop.zone())).getYear();
        var journal = BroughtJournal.of(upload.content(), year, coop.currency());
        var own = by.member().map(MemberId::value).filter(member -> member.equals(upload.byMember())).isPresent();
        return new Preview(
            upload.fileName(), journal, new Mapping(journal.places(), chart(coop), coop.currency()),
            own && rules.rules(coop.id()).isTwoPairsOfEyes());
    }

    private List<Account> chart(Coop coop) {
        return books.open(coop.id());
    }

    private static Outcome refused(String field, Sentence why) {
        return new Outcome.Refused(Map.of(field, why));
    }
}
