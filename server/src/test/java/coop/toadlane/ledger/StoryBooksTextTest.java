package coop.toadlane.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.StoryTest;
import coop.toadlane.journal.Journal;
import coop.toadlane.membership.Cards;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The books of the story, read by the programs that they are written for. */
@StoryTest
class StoryBooksTextTest {

    @Autowired
    Cards cards;

    @Autowired
    Coops coops;

    @Autowired
    Scopes scopes;

    @Autowired
    BooksText text;

    @Autowired
    Books books;

    @TempDir
    Path folder;

    /** Each file ends in what every account holds, so a program that accepts it has found the same balances. */
    @ParameterizedTest
    @CsvSource({"HLEDGER, hledger check --file", "BEANCOUNT, bean-check"})
    void the_books_of_every_co_op_are_accepted(PlainText format, String command) throws IOException, InterruptedException {
        var words = command.split(" ");
        Assumptions.assumeTrue(
            Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, words[0]))),
            words[0] + " is not installed here");
        for (var coop : all()) {
            var file = Files.writeString(folder.resolve(coop.slug() + "." + format.ending()), written(coop, format));
            var process = new ProcessBuilder(Stream.concat(Stream.of(words), Stream.of(file.toString())).toList())
                .redirectErrorStream(true).start();
            assertThat(new String(process.getInputStream().readAllBytes())).as(coop.slug()).isEmpty();
            assertThat(process.waitFor()).as(coop.slug()).isZero();
        }
    }

    @Test
    void our_own_reader_finds_the_balances_of_every_co_op() {
        for (var coop : all()) {
            var read = new TreeMap<String, String>();
            Journal.of(written(coop, PlainText.HLEDGER).lines().toList(), 2026).balances()
                .forEach(balance -> read.put(balance.account(), balance.quantity().toPlainString()));
            var kept = new TreeMap<String, String>();
            scopes.within(coop.id(), () -> books.holdings(coop.id())).stream().filter(holding -> holding.balance() != 0)
                .forEach(holding -> kept.put(
                    PlainText.HLEDGER.name(holding.account()), new Money(holding.balance(), holding.account().unit()).plain()));
            assertThat(read).as(coop.slug()).isEqualTo(kept);
        }
    }

    private List<Coop> all() {
        return cards.all(Asked.nothing()).stream().map(card -> coops.at(card.slug()).orElseThrow()).toList();
    }

    private String written(Coop coop, PlainText format) {
        return scopes.within(coop.id(), () -> {
            var out = new StringBuilder();
            try {
                text.write(coop, format, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toString();
        });
    }
}
