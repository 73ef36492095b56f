package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Reason;
import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.ui.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever posts at the same moment is written for together, and answered alone. */
@DatabaseTest
class GatheringTest {

    private static final int PEOPLE = 24;

    @Autowired
    Shop shop;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoever_is_refused_takes_no_other_along_and_hears_why() throws Exception {
        var books = shop.founded().holding(100_000);
        var known = books.transfer("bank", "rent", 1);
        books.post(known);
        var wanted = new LinkedHashMap<Transfer, @Nullable Reason>();
        for (var round = 0; round < 20; round++) {
            wanted.put(books.transfer("bank", "wages", 10), null);
            wanted.put(books.transfer("bank", "rent", 900_000), Reason.NOT_ENOUGH);
            wanted.put(books.transfer("bank", "rent", 0), Reason.AMOUNT_NOT_ABOVE_ZERO);
            wanted.put(Transfer.of(books.account("bank"), AccountId.next(), new Money(1, "EUR"), Shop.DAY, ""), Reason.UNKNOWN_ACCOUNT);
            wanted.put(books.transfer("bank", "rent", 2 + round).as(known.id()), Reason.ID_REUSED);
        }
        var answers = atOnce(wanted.keySet().stream().map(transfer -> (Callable<Posting>) () -> books.post(transfer)).toList());
        assertThat(answers.stream().map(GatheringTest::reason)).containsExactlyElementsOf(wanted.values());
        assertThat(books.figure("wages")).isEqualTo(200);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void two_who_have_nothing_cannot_pay_each_other_by_coming_together() throws Exception {
        var books = shop.founded();
        var there = Stream.generate(() -> books.transfer("bank", "cash", 5)).limit(20);
        var back = Stream.generate(() -> books.transfer("cash", "bank", 5)).limit(20);
        var answers = atOnce(Stream.concat(there, back).map(transfer -> (Callable<Posting>) () -> books.post(transfer)).toList());
        assertThat(answers).allSatisfy(answer -> assertThat(reason(answer)).isEqualTo(Reason.NOT_ENOUGH));
    }

    @Test
    void what_is_posted_in_something_larger_falls_with_it() {
        var books = shop.founded().holding(100_000);
        transaction.executeWithoutResult(larger -> {
            assertThat(books.post(books.transfer("bank", "rent", 700))).isInstanceOf(Posted.class);
            larger.setRollbackOnly();
        });
        assertThat(books.figure("rent")).isZero();
    }

    @Test
    void the_record_tells_of_everything_that_many_posted_and_names_them() throws Exception {
        var books = shop.founded().holding(100_000);
        var people = Stream.generate(() -> member(books)).limit(60).toList();
        assertThat(atOnce(people.stream().map(person -> (Callable<Posting>) () -> books.within(() ->
            books.ledger().post(person, books.transfer("bank", "wages", 1)))).toList())).allMatch(Posted.class::isInstance);
        var told = books.within(() -> books.db().sql("""
                SELECT count(DISTINCT t.by_member)
                  FROM ledger.transfer t
                  JOIN record.entry e ON e.coop_id = t.coop_id AND e.id = coalesce(t.entry_id, t.group_id) AND t.by_member = ANY (e.people)
                 WHERE t.amount = 1
                """).query(Long.class).single());
        assertThat(told).isEqualTo(60);
    }

    private static Actor member(Shop.Books books) {
        return new Actor.Member(books.coop().id(), PersonId.next(), MemberId.next(), Set.of(Ledger.POST));
    }

    private static @Nullable Reason reason(Posting posting) {
        return switch (posting) {
            case Posted _ -> null;
            case Refused refused -> refused.reason();
        };
    }

    private static List<Posting> atOnce(List<Callable<Posting>> posts) throws Exception {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var answers = new ArrayList<Posting>();
            for (var answer : people.invokeAll(posts)) answers.add(answer.get());
            return answers;
        }
    }
}
