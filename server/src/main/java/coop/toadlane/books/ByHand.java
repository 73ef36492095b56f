package coop.toadlane.books;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.SecondEyes;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets what was entered by hand wait for a second person, and post or drop it. */
@Component
@Transactional
class ByHand implements SecondEyes {

    /** What came of a second look. */
    sealed interface Ended {

        record Posted(UUID group) implements Ended {}

        record Dropped() implements Ended {}

        record Refused(Sentence why) implements Ended {}
    }

    private final Slips slips;
    private final OpenBooks rules;
    private final Ledger ledger;
    private final RecordBook record;
    private final Clock clock;

    ByHand(Slips slips, OpenBooks rules, Ledger ledger, RecordBook record, Clock clock) {
        this.slips = slips;
        this.rules = rules;
        this.ledger = ledger;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean areNeeded(CoopId coop) {
        return rules.rules(coop).isTwoPairsOfEyes();
    }

    @Override
    public Optional<String> keep(Actor by, List<Transfer> entered) {
        by.must(Ledger.POST);
        if (!areNeeded(by.coop())) return Optional.empty();
        var slip = new Slip(
            UuidCreator.getTimeOrderedEpoch(), by.member().orElseThrow().value(), clock.instant(),
            entered.stream().map(Slip.Kept::of).toList(), null, null);
        slips.insert(by.coop(), slip);
        record.append(by, entry("books.entry-kept", slip));
        return Optional.of("/money/waiting/" + slip.id());
    }

    /** Posts it as the second person; whoever entered it is not that. Empty if there is no such entry. */
    Optional<Ended> confirm(Actor.Member by, UUID id) {
        by.must(Ledger.POST);
        return slips.lock(by.coop(), id).map(slip -> {
            if (!slip.isWaiting()) return new Ended.Refused(Sentence.of("books.waiting.over"));
            if (slip.madeBy().equals(by.membership().value())) return new Ended.Refused(Sentence.of("books.eyes.other"));
            return switch (ledger.post(by, slip.transfers())) {
                case Posting.Posted(var group) -> {
                    end(by, slip, Slip.Ending.POSTED, "books.entry-confirmed");
                    yield new Ended.Posted(group);
                }
                case Posting.Refused refused -> {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    yield new Ended.Refused(refused.why());
                }
            };
        });
    }

    /** Lets it go unposted; whoever entered it may do that, too. */
    Optional<Ended> drop(Actor.Member by, UUID id) {
        by.must(Ledger.POST);
        return slips.lock(by.coop(), id).map(slip -> {
            if (!slip.isWaiting()) return new Ended.Refused(Sentence.of("books.waiting.over"));
            end(by, slip, Slip.Ending.DROPPED, "books.entry-dropped");
            return new Ended.Dropped();
        });
    }

    private void end(Actor.Member by, Slip slip, Slip.Ending ending, String kind) {
        slips.end(by.coop(), slip.id(), ending, by.membership(), clock.instant());
        record.append(by, entry(kind, slip).detail(new MemberId(slip.madeBy()), "enteredBy", slip.madeBy()));
    }

    private static Entry entry(String kind, Slip slip) {
        var first = slip.content().getFirst();
        return Entry.of(kind)
            .fact("count", slip.content().size()).fact("amount", new Money(first.amount(), first.unit())).fact("for", first.memo())
            .see("/money/waiting/" + slip.id());
    }
}
