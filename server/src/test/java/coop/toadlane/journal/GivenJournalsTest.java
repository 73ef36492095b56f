package coop.toadlane.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Journals that others wrote come out as hledger reads them. */
class GivenJournalsTest {

    private static final Path SHARED = Path.of("../../shared/data/money/journals");

    static Stream<Arguments> byCommodity() throws IOException {
        return given(".expected.csv");
    }

    static Stream<Arguments> asPrinted() throws IOException {
        return given(".balances.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("byCommodity")
    void every_account_holds_what_hledger_finds(String name, Path journal, Path expected) throws IOException {
        Assumptions.assumeTrue(journal != null, "the journals of shared/data/money are not here");
        var told = new TreeMap<String, BigDecimal>();
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = CSVParser.parse(Files.readString(expected), format)) {
            rows.forEach(row -> told.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2)).stripTrailingZeros()));
        }
        var read = Journal.of(Files.readAllLines(journal), 2026);
        assertThat(read.refusals()).isEmpty();
        var found = new TreeMap<String, BigDecimal>();
        read.balances().forEach(balance ->
            found.put(balance.account() + " " + balance.commodity(), balance.quantity().stripTrailingZeros()));
        assertThat(found).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asPrinted")
    void the_balances_are_printed_byte_for_byte_as_hledger_prints_them(String name, Path journal, Path expected) throws IOException {
        Assumptions.assumeTrue(journal != null, "the journals of shared/data/money are not here");
        var read = Journal.of(Files.readAllLines(journal), 2026);
        assertThat(JournalCommand.balances(read)).isEqualTo(Files.readString(expected));
    }

    /** Journals with what they are told to come to; one that is missing stands for all if the folder is. */
    private static Stream<Arguments> given(String ending) throws IOException {
        if (!Files.isDirectory(SHARED)) return Stream.of(Arguments.of("no shared data", null, null));
        try (var files = Files.list(SHARED)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted()
                .map(file -> Arguments.of(file.getFileName().toString(), journal(file, ending), file)).toList().stream();
        }
    }

    private static Path journal(Path expected, String ending) {
        var name = expected.toString().substring(0, expected.toString().length() - ending.length());
        return Files.exists(Path.of(name)) ? Path.of(name) : Path.of(name + ".journal");
    }
}
