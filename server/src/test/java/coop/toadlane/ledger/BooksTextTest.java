package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.journal.Journal;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Other programs read a co-op's books and find the same balances. */
@DatabaseTest
class BooksTextTest {

    /** Of 150 transfers each; {@code -Dtoadlane.books.groups=667} asks for a hundred thousand. */
    private static final int GROUPS = Integer.getInteger("toadlane.books.groups", 40);
    private static final int IN_A_GROUP = 150;

    @Autowired
    Shop shop;

    @Autowired
    BooksText text;

    Shop.Books books;

    @BeforeEach
    void manyTransfersWithOddMemos() {
        books = shop.founded().holding(1_000_000_000);
        var random = new Random(7);
        var free = Stream.of("bank", "sales", "dues", "wages", "supplies", "rent", "equipment").map(books::account).toList();
        for (var group = 0; group < GROUPS; group++)
            books.post(Stream.generate(() -> {
                var from = random.nextInt(free.size());
                var to = (from + random.nextInt(1, free.size())) % free.size();
                return Transfer.of(free.get(from), free.get(to), new Money(random.nextLong(1, 5_000), "EUR"),
                    Shop.DAY.plusDays(random.nextInt(300)), "Tea; \"green\" \\ (black) = 5 @ home ; ; %d é".formatted(random.nextInt()));
            }).limit(IN_A_GROUP).toArray(Transfer[]::new));
    }

    @Test
    void a_journal_for_hledger_reads_back_to_the_same_balances() {
        var journal = Journal.of(written(PlainText.HLEDGER).lines().toList(), 2026);
        assertThat(journal.refusals()).isEmpty();
        assertThat(journal.entries()).isEqualTo(GROUPS * IN_A_GROUP + 1 + Standard.chart(Pattern.WORKER, "EUR").size());
        var read = new HashMap<String, String>();
        journal.balances().forEach(balance -> read.put(balance.account(), balance.quantity().toPlainString()));
        var kept = new HashMap<String, String>();
        books.within(() -> books.books().holdings(books.coop().id())).stream().filter(holding -> holding.balance() != 0)
            .forEach(holding -> kept.put(PlainText.HLEDGER.name(holding.account()), new Money(holding.balance(), "EUR").plain()));
        assertThat(read).isEqualTo(kept);
    }

    @Test
    void hledger_itself_accepts_the_journal(@TempDir Path folder) throws Exception {
        accepted(folder, PlainText.HLEDGER, "hledger", "check", "--file");
    }

    @Test
    void beancount_itself_accepts_the_journal(@TempDir Path folder) throws Exception {
        accepted(folder, PlainText.BEANCOUNT, "bean-check");
    }

    /** Every file ends in what each account holds, so a program that accepts it has found the same. */
    private void accepted(Path folder, PlainText format, String... command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, command[0]))),
            command[0] + " is not installed here");
        var file = Files.writeString(folder.resolve("books." + format.ending()), written(format));
        var process = new ProcessBuilder(Stream.concat(Stream.of(command), Stream.of(file.toString())).toList())
            .redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private String written(PlainText format) {
        return books.within(() -> {
            var out = new StringBuilder();
            try {
                text.write(books.coop(), format, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toString();
        });
    }
}
