package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.journal.Journal;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Holding;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Books that were kept in hledger come into a co-op. */
@DatabaseTest
class IntakeTest {

    private static final Path SHARED = Path.of("../../shared/data/money/journals");

    private static final Set<String> NOT_HELD = Set.of(
        "1ktxns-100accts.journal", "balance-multicol.journal", "bitcoin-split-coinbase.journal", "borrowing.journal",
        "budgeting__envelope-budget-auto-1.journal", "budgeting__envelope-budget-manual-1.journal", "farfuture.j", "status.journal");

    private static final String TWO_ENTRIES = """
        2026-01-05 City of Monaco | Grant
            assets:bank:giro      1,000.00 EUR
            income:grants

        2026-02-14 Vélo Azur | Brake pads and a bill
            expenses:supplies     120.00 EUR
            expenses:post           5.50 EUR
            assets:bank:giro     -125.50 EUR
        """;

    @Autowired
    Counter counter;

    @Autowired
    Intake intake;

    @Autowired
    Books books;

    Counter.Group group;

    @BeforeEach
    void found() {
        group = counter.group();
    }

    static Stream<Path> given() throws IOException {
        if (!Files.isDirectory(SHARED)) return Stream.of(SHARED);
        try (var files = Files.list(SHARED)) {
            return files.filter(file -> file.toString().endsWith(".expected.csv")).sorted().toList().stream();
        }
    }

    /** What these books cannot hold is refused by line: one side alone, a far year, too many accounts; all else comes to the same. */
    @ParameterizedTest
    @MethodSource("given")
    void the_given_journals_come_in_and_every_account_holds_what_hledger_finds(Path expected) throws IOException {
        Assumptions.assumeTrue(expected != SHARED, "the journals of shared/data/money are not here");
        var text = Files.readString(Path.of(expected.toString().replace(".expected.csv", "")));
        var upload = send(text);
        var preview = look(upload);
        var refused = preview.journal().refused();
        assertThat(refused.isEmpty()).as("comes in, refused %s", refused).isEqualTo(!NOT_HELD.contains(name(expected)));
        if (!refused.isEmpty()) {
            assertThat(refused).extracting(line -> line.why().key()).containsAnyOf(
                "books.brought.too-many-accounts", "books.brought.alone", "ledger.refused.day-out-of-reach");
            assertThat(confirm(upload, Map.of())).isInstanceOf(Intake.Outcome.Refused.class);
            return;
        }
        var choices = new HashMap<>(preview.mapping().suggested());
        choices.replaceAll((_, choice) -> choice.isEmpty() ? "new:expense" : choice);
        var chosen = preview.mapping().places();
        assertThat(confirm(upload, choices)).isEqualTo(new Intake.Outcome.CameIn(preview.journal().entries().size(), 0));
        var told = told(expected);
        assertThat(held(chosen.size()).stream().map(held -> asTold(held, told)).toList()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(doubts()).isZero();
    }

    @Test
    void an_entry_with_several_lines_moves_from_where_it_was_to_each_that_it_went_to() {
        assertThat(bring(TWO_ENTRIES)).isEqualTo(new Intake.Outcome.CameIn(2, 0));
        assertThat(group.figure("supplies")).isEqualTo(12_000);
        assertThat(group.figure("grants")).isEqualTo(100_000);
        assertThat(group.figure("bank-giro")).isEqualTo(87_450);
        assertThat(group.asLuca().get(group.path("/budget?period=2026")).body()).contains("City of Monaco", "Vélo Azur");
    }

    @Test
    void what_is_sent_again_comes_in_once_and_of_a_longer_journal_only_what_is_new() {
        bring(TWO_ENTRIES);
        assertThat(bring(TWO_ENTRIES)).isEqualTo(new Intake.Outcome.CameIn(0, 2));
        var longer = TWO_ENTRIES + """

            2026-02-14 Vélo Azur | Brake pads and a bill
                expenses:supplies     120.00 EUR
                expenses:post           5.50 EUR
                assets:bank:giro     -125.50 EUR
            """;
        assertThat(bring(longer)).isEqualTo(new Intake.Outcome.CameIn(1, 2));
        assertThat(group.figure("supplies")).isEqualTo(24_000);
    }

    @Test
    void the_same_entry_into_other_accounts_is_refused() {
        bring(TWO_ENTRIES);
        var upload = send(TWO_ENTRIES);
        var choices = new HashMap<>(look(upload).mapping().suggested());
        var field = choices.keySet().stream().filter(name -> choices.get(name).equals(group.account("supplies").toString())).findFirst();
        choices.put(field.orElseThrow(), group.account("rent").toString());
        assertThat(refusal(confirm(upload, choices)).key()).isEqualTo("books.brought.elsewhere");
        assertThat(group.figure("supplies")).isEqualTo(12_000);
    }

    @Test
    void a_balance_that_may_not_be_is_refused_with_its_line_and_nothing_came_in() {
        var upload = send("2026-01-01 Too much\n    expenses:supplies  5 EUR\n    assets:bank\n");
        var why = refusal(confirm(upload, look(upload).mapping().suggested()));
        assertThat(why.key()).isEqualTo("books.brought.line");
        assertThat(why.arguments().getFirst()).isEqualTo(1);
        assertThat(group.figure("supplies")).isZero();
        assertThat(look(upload).journal().entries()).hasSize(1);
    }

    @Test
    void one_currency_changed_into_another_goes_through_accounts_of_exchange() {
        bring("""
            2026-01-01 Travel money
                assets:wallet   110.00 USD @@ 100.00 EUR
                income:grants  -100.00 EUR
            """);
        assertThat(group.figure("grants")).isEqualTo(10_000);
        assertThat(group.figure("exchange-eur")).isEqualTo(-10_000);
        assertThat(group.figure("exchange-usd")).isEqualTo(11_000);
        assertThat(doubts()).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "2026-01-01 a;  (assets:x)  5 EUR                             | books.brought.alone",
        "2026-01-01 a;  assets:x  5 ☃;  income:y                      | books.brought.no-currency",
        "2026-01-01 a;  assets:x  0.001 EUR;  income:y                | books.brought.too-fine",
        "2026-01-01 a;  assets:x  99999999999999999999 EUR;  income:y | books.brought.too-fine",
        "1492-01-01 a;  assets:x  5 EUR;  income:y                    | ledger.refused.day-out-of-reach",
        "2026-01-01 a;  assets:x  5 EUR;  income:y  -4 EUR            | books.unread.unbalanced",
        "2026-01-01 a;  assets:x  5 EUR;  income:y  -5 EUR = 9 EUR    | books.unread.not-held",
        "include other.journal                                        | books.unread.include",
        "; nothing but a remark                                       | books.brought.nothing"})
    void each_line_that_cannot_come_in_is_told_with_its_reason(String journal, String reason) {
        var upload = send(journal.replace(";  ", "\n    "));
        assertThat(look(upload).journal().refused()).extracting(refused -> refused.why().key()).containsExactly(reason);
        assertThat(refusal(confirm(upload, Map.of())).key()).isEqualTo("books.brought.refused");
        assertThat(group.asLuca().get(group.path("/money/import/" + upload)).body()).contains("Lines that stand in the way");
    }

    @Test
    void a_memo_without_end_is_refused() {
        var upload = send("2026-01-01 " + "a".repeat(501) + "\n    assets:x  5 EUR\n    income:y\n");
        assertThat(look(upload).journal().refused()).extracting(refused -> refused.why().key())
            .containsExactly("ledger.refused.memo-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new:", "new:gold", "0190c0de-0000-7000-8000-000000000000", "nowhere"})
    void an_account_must_go_somewhere(String choice) {
        var upload = send("2026-01-01 a\n    things:x  5 EUR\n    income:y\n");
        assertThat(look(upload).mapping().suggested()).containsValue("");
        var choices = new HashMap<>(look(upload).mapping().suggested());
        choices.replaceAll((_, chosen) -> chosen.isEmpty() ? choice : chosen);
        assertThat(refusal(confirm(upload, choices)).key()).isEqualTo("books.brought.to-missing");
    }

    @Test
    void with_two_pairs_of_eyes_somebody_else_confirms() {
        group.rules(Openness.CLOSED, true);
        var mei = group.joinedBy("Mei Tanaka");
        var upload = send(TWO_ENTRIES);
        var choices = look(upload).mapping().suggested();
        assertThat(refusal(confirm(upload, choices)).key()).isEqualTo("books.eyes.other");
        assertThat(group.within(() -> intake.confirm(group.actor(mei), group.coop, upload, choices).orElseThrow()))
            .isEqualTo(new Intake.Outcome.CameIn(2, 0));
    }

    @Test
    void who_may_not_enter_payments_brings_nothing_in() {
        var stranger = counter.browsers.as(counter.browsers.person("Amara Diallo"));
        var upload = send(TWO_ENTRIES);
        for (var path : List.of("/money/import", "/money/import/" + upload))
            assertThat(stranger.get(group.path(path)).statusCode()).isEqualTo(403);
        assertThat(stranger.post(group.path("/money/import/" + upload + "/confirmation"), stranger.keys("/")).statusCode()).isEqualTo(403);
        assertThat(group.asLuca().get(group.path("/money/import/" + new UUID(1, 1))).statusCode()).isEqualTo(404);
    }

    @Test
    void a_journal_is_pasted_looked_over_and_confirmed_on_the_pages() {
        var luca = group.asLuca();
        var form = group.path("/money/import");
        assertThat(luca.submit(form, form, Map.of("pasted", " ")).statusCode()).isEqualTo(422);
        var sent = luca.submit(form, form, Map.of("pasted", TWO_ENTRIES));
        var preview = sent.headers().firstValue("Location").orElseThrow();
        assertThat(luca.get(preview).body()).contains("2 entries, from January 5, 2026 to February 14, 2026.", "Holds €874.50 at the end");
        var choices = look(UUID.fromString(preview.substring(preview.lastIndexOf('/') + 1))).mapping().suggested();
        var missing = new HashMap<>(choices);
        missing.put("to0", "");
        var refused = luca.submit(preview, preview + "/confirmation", missing);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose where");
        assertThat(luca.submit(preview, preview + "/confirmation", choices).statusCode()).isEqualTo(303);
        assertThat(group.figure("bank-giro")).isEqualTo(87_450);
    }

    private static String name(Path expected) {
        return expected.getFileName().toString().replace(".expected.csv", "");
    }

    private Intake.Outcome bring(String text) {
        var upload = send(text);
        return confirm(upload, look(upload).mapping().suggested());
    }

    private UUID send(String text) {
        return switch (group.within(() -> intake.send(group.actor(group.luca), "test.journal", text))) {
            case Intake.Sent.Kept(var id) -> id;
            case Intake.Sent.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private Intake.Preview look(UUID upload) {
        return group.within(() -> intake.look(group.actor(group.luca), group.coop, upload).orElseThrow());
    }

    private Intake.Outcome confirm(UUID upload, Map<String, String> choices) {
        var by = group.actor(group.luca);
        return group.alone(() -> intake.confirm(by, group.coop, upload, choices).orElseThrow());
    }

    private static Sentence refusal(Intake.Outcome outcome) {
        return ((Intake.Outcome.Refused) outcome).problems().values().iterator().next();
    }

    /** What is not nothing, by unit, but for what was changed into another unit. */
    private List<String> held(int atMost) {
        var held = group.within(() -> books.holdings(group.coop.id())).stream()
            .filter(holding -> holding.balance() != 0 && !holding.account().code().startsWith("exchange-")).map(IntakeTest::told).toList();
        assertThat(held).hasSizeLessThanOrEqualTo(atMost);
        return held;
    }

    private static String told(Holding holding) {
        var unit = holding.account().unit();
        var digits = Unit.of(unit).orElseThrow().decimals();
        return BigDecimal.valueOf(holding.balance(), digits).stripTrailingZeros().toPlainString() + " " + unit;
    }

    /** Rounded as hledger shows this unit, where it does not show the amount itself. */
    private static String asTold(String held, List<String> told) {
        if (told.contains(held)) return held;
        var parts = held.split(" ");
        var shown = told.stream().filter(one -> one.endsWith(" " + parts[1])).mapToInt(one -> new BigDecimal(one.split(" ")[0]).scale())
            .max().orElseThrow();
        return new BigDecimal(parts[0]).setScale(shown, RoundingMode.HALF_EVEN) + " " + parts[1];
    }

    private static List<String> told(Path expected) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var journal = Files.readString(Path.of(expected.toString().replace(".expected.csv", "")));
        var commodities = Commodities.of("EUR", Journal.of(journal.lines().toList(), 2026).booked());
        try (var rows = CSVParser.parse(Files.readString(expected), format)) {
            return rows.stream().map(row -> new BigDecimal(row.get(2)).stripTrailingZeros().toPlainString() + " "
                + commodities.unit(row.get(1)).orElseThrow()).toList();
        }
    }

    private long doubts() {
        return group.within(() -> counter.doubts());
    }
}
