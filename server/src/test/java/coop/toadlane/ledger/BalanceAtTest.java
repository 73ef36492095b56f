package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.ledger.Posting.Posted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an account held on a day, and what the books said of it at a moment, are what a list of sums on paper would say. */
@DatabaseTest
class BalanceAtTest {

    private static final int TRANSFERS = 60;
    private static final int DAYS = 200;

    private record Known(LocalDate on, Instant at, long change) {}

    @Autowired
    Shop shop;

    @Test
    void a_balance_is_told_as_of_any_day_and_as_known_at_any_moment() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var books = shop.founded();
        var paper = new ArrayList<Known>();
        for (var i = 0; i < TRANSFERS; i++) paper.add(posted(books, random));
        for (var i = 0; i < TRANSFERS; i++) {
            var on = Shop.DAY.plusDays(random.nextInt(-3, DAYS + 40));
            var known = paper.get(random.nextInt(paper.size())).at();
            assertThat(books.within(() -> books.books().figure(books.coop().id(), books.account("sales"), on, known)))
                .as("on %s as known before %s, seed %d", on, known, seed).isEqualTo(figure(paper, on, known));
        }
        var today = books.within(() -> books.books().figure(books.coop().id(), books.account("sales"), Transfer.LAST_DAY, Instant.MAX));
        assertThat(today).as("seed %d", seed).isEqualTo(books.figure("sales"));
    }

    private static long figure(List<Known> paper, LocalDate on, Instant known) {
        return paper.stream().filter(one -> !one.on().isAfter(on) && one.at().isBefore(known)).mapToLong(Known::change).sum();
    }

    private Known posted(Shop.Books books, Random random) {
        var isSale = random.nextInt(4) > 0;
        var cents = 1 + random.nextInt(5_000);
        var on = Shop.DAY.plusDays(random.nextInt(DAYS));
        var drawn = isSale ? books.transfer("sales", "rent", cents) : books.transfer("rent", "sales", cents);
        var transfer = new Transfer(drawn.id(), drawn.from(), drawn.to(), cents, "EUR", on, "", null, null);
        assertThat(books.post(transfer)).isInstanceOf(Posted.class);
        return new Known(on, recordedAt(books, transfer.id().value()), isSale ? cents : -cents);
    }

    private static Instant recordedAt(Shop.Books books, UUID transfer) {
        return books.within(() -> books.db().sql("SELECT recorded_at FROM ledger.transfer WHERE transfer_id = :id")
            .param("id", transfer).query(Instant.class).single());
    }
}
