package coop.toadlane.ledger;

import static coop.toadlane.ledger.Shop.NO_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import coop.toadlane.ledger.Posting.Reason;
import coop.toadlane.ledger.Posting.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many post at once: nothing is lost, nothing happens twice, no limit is passed, and nobody waits for ever. */
@DatabaseTest
class TogetherTest {

    private static final int PEOPLE = 12;

    @Autowired
    Shop shop;

    @Test
    void no_payment_is_lost_when_all_pay_from_the_same_account() throws Exception {
        var books = shop.founded().holding(1_000_000);
        var payments = repeat(120, () -> books.transfer("bank", "wages", 100));
        assertThat(atOnce(payments.stream().map(payment -> (Callable<Posting>) () -> books.post(payment)).toList()))
            .allMatch(Posted.class::isInstance);
        assertThat(books.figure("wages")).isEqualTo(12_000);
        assertThat(books.figure("bank")).isEqualTo(988_000);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void the_last_money_is_paid_out_once() throws Exception {
        var books = shop.founded().holding(1_000);
        var wanted = repeat(60, () -> books.transfer("bank", "wages", 100));
        var answers = atOnce(wanted.stream().map(payment -> (Callable<Posting>) () -> books.post(payment)).toList());
        assertThat(answers.stream().filter(Posted.class::isInstance)).hasSize(10);
        assertThat(answers.stream().filter(Refused.class::isInstance)).hasSize(50)
            .allSatisfy(refused -> assertThat(refused).extracting("reason").isEqualTo(Reason.NOT_ENOUGH));
        assertThat(books.figure("bank")).isZero();
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void retries_at_the_same_moment_get_one_answer_and_pay_once() throws Exception {
        var books = shop.founded().holding(100_000);
        var group = new Transfer[] {books.transfer("bank", "wages", 700), books.transfer("bank", "rent", 300)};
        var answers = atOnce(repeat(40, () -> () -> books.post(group)));
        assertThat(answers.stream().distinct()).hasSize(1).allMatch(Posted.class::isInstance);
        assertThat(books.figure("bank")).isEqualTo(99_000);
        assertThat(books.transfers()).isEqualTo(3);
    }

    @Test
    void the_same_id_with_two_meanings_at_the_same_moment_comes_to_mean_one() throws Exception {
        var books = shop.founded().holding(100_000);
        for (var round = 0; round < 10; round++) {
            var rent = books.transfer("bank", "rent", 100);
            var cash = books.transfer("shares", "cash", 100).as(rent.id());
            var answers = atOnce(List.of(() -> books.post(rent), () -> books.post(cash)));
            assertThat(answers.stream().filter(Posted.class::isInstance)).hasSize(1);
            assertThat(answers.stream().filter(Refused.class::isInstance)).singleElement()
                .extracting("reason").isEqualTo(Reason.ID_REUSED);
        }
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void groups_that_meet_in_opposite_directions_do_not_block_each_other() throws Exception {
        var books = shop.founded().holding(500_000);
        books.post(books.transfer("bank", "cash", 250_000));
        var there = repeat(40, () -> List.of(books.transfer("bank", "cash", 10), books.transfer("cash", "rent", 1)));
        var back = repeat(40, () -> List.of(books.transfer("cash", "bank", 10), books.transfer("bank", "wages", 1)));
        var all = Stream.concat(there.stream(), back.stream())
            .map(group -> (Callable<Posting>) () -> books.post(group.toArray(Transfer[]::new))).toList();
        assertThat(atOnce(all)).allMatch(Posted.class::isInstance);
        assertThat(books.figure("bank") + books.figure("cash")).isEqualTo(500_000 - 80);
        assertThat(books.doubts()).isEqualTo(NO_DOUBT);
    }

    @Test
    void a_mistake_is_taken_back_once_though_two_people_see_it() throws Exception {
        var books = shop.founded().holding(100_000);
        var rent = books.transfer("bank", "rent", 500);
        books.post(rent);
        var answers = atOnce(repeat(8, () -> () ->
            books.within(() -> books.ledger().undo(books.treasurer(), rent.id(), Shop.DAY, "not ours"))));
        assertThat(answers.stream().filter(Posted.class::isInstance)).hasSize(1);
        assertThat(books.figure("bank")).isEqualTo(100_000);
    }

    private static <T> List<T> repeat(int times, Callable<T> maker) {
        return IntStream.range(0, times).mapToObj(_ -> {
            try {
                return maker.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private static List<Posting> atOnce(List<Callable<Posting>> posts) throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var answers = new ArrayList<Posting>();
            for (var answer : people.invokeAll(posts)) answers.add(answer.get());
            return answers;
        }
    }
}
