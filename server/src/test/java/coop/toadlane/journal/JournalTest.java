package coop.toadlane.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
            Arguments.of("2026-13-01 too late\n  a  1\n  b", 1, "there is no day 2026-13-01"),
            Arguments.of("2026-02-29 no leap year\n  a  1\n  b", 1, "there is no day 2026-02-29"),
            Arguments.of("2026-01/01 two marks\n  a  1\n  b", 1, "there is no day 2026-01/01"),
            Arguments.of("2026-01-01\n  a  1\n  b  -2", 1, "does not add up to nothing; left over is -1"),
            Arguments.of("2026-01-01\n  a  1 EUR\n  b", 0, ""),
            Arguments.of("2026-01-01\n  a  1 EUR\n  b  1 CHF", 1, "left over is 1 CHF, 1 EUR"),
            Arguments.of("2026-01-01\n  a  1 EUR\n  b  -2 CHF\n  c  3 USD", 1, "left over is"),
            Arguments.of("2026-01-01\n  a  3\n  b\n  c", 1, "only one amount of an entry can be left out"),
            Arguments.of("2026-01-01\n  a  lots", 2, "no amount in"),
            Arguments.of("2026-01-01\n  a  1 EUR and more\n  b", 2, "cannot read “and more”"),
            Arguments.of("2026-01-01\n  a  1.2.3,4,5\n  b", 2, "cannot read the number"),
            Arguments.of("2026-01-01\n  a  1E99\n  b", 2, "an exponent of 99 is too large"),
            Arguments.of("2026-01-01\n  a  " + "1".repeat(300) + "\n  b", 2, "longer than 255"),
            Arguments.of("2026-01-01\n  a  1 {2 EUR\n  b", 2, "a bracket is not closed"),
            Arguments.of("2026-01-01\n  a  5\n  b  -5 = 4", 3, "b does not hold what is said; missing is 9"),
            Arguments.of("2026-01-01\n  ()  5", 2, "a posting names its account"),
            Arguments.of("  a  5", 1, "an indented line belongs to no entry"),
            Arguments.of("hello there", 1, "“hello” is nothing that a journal says"),
            Arguments.of("include other.journal", 1, "other files are not read"),
            Arguments.of("alias /a/ = b", 1, "an alias by pattern is not read"),
            Arguments.of("end apply account", 1, "no account was applied"),
            Arguments.of("decimal-mark ;", 1, "the decimal mark is . or ,"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_line_that_cannot_be_read_is_refused_with_its_reason(String text, int line, String why) {
        var refusals = journal(text).refusals();
        if (line == 0) assertThat(refusals).isEmpty();
        else assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(line);
            assertThat(refusal.toString()).contains(why);
        });
    }

    @Test
    void all_lines_that_cannot_be_read_are_named_at_once() {
        assertThat(journal("2026-01-01\n  a  x\n\nnonsense\n\n2026-99-01\n  b  1\n").refusals()).extracting(Refusal::line)
            .containsExactly(2, 4, 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,000.50 EUR  | 1,000.50 EUR",
        "1.000,50 EUR  | 1.000,50 EUR",
        "1 000,50 EUR  | 1 000,50 EUR",
        "$-5           | $-5",
        "-$5           | $-5",
        "$ 1,234,567   | $ 1,234,567",
        "2 \"green bags\" | 2 \"green bags\"",
        "+3.10h        | 3.10h",
        ".5            | 0.5",
        "12.           | 12",
        "1.5E2 kWh     | 150 kWh"})
    void amounts_are_read_as_people_write_them(String written, String told) {
        assertThat(told("2026-01-01\n  (a)  " + written)).containsExactly("a: " + told);
    }

    @Test
    void a_declared_commodity_tells_what_its_marks_mean() {
        assertThat(told("commodity 1,000.00 EUR\n2026-01-01\n  (a)  1,000 EUR")).containsExactly("a: 1,000.00 EUR");
        assertThat(told("commodity EUR\n  format 1.000,00 EUR\n\n2026-01-01\n  (a)  1.000 EUR")).containsExactly("a: 1.000,00 EUR");
    }

    @Test
    void an_amount_left_out_is_found_in_every_commodity() {
        assertThat(told("2026-01-01\n  a  1 EUR\n  a  2 CHF\n  b")).containsExactly("a: 2 CHF", "a: 1 EUR", "b: -2 CHF", "b: -1 EUR");
    }

    @Test
    void what_was_bought_is_paid_at_its_price() {
        assertThat(told("2026-01-01\n  bags  4 @ 2.50 EUR\n  cash")).containsExactly("bags: 4", "cash: -10.00 EUR");
        assertThat(told("2026-01-01\n  bags  4 @@ 9 EUR\n  cash")).containsExactly("bags: 4", "cash: -9 EUR");
        assertThat(told("2026-01-01\n  bags  -4 @@ 9 EUR\n  cash")).containsExactly("bags: -4", "cash: 9 EUR");
    }

    @Test
    void what_is_in_brackets_balances_for_itself_and_what_is_in_parentheses_not_at_all() {
        assertThat(told("2026-01-01\n  a  1\n  b\n  [c]  2\n  [d]\n  (e)  9"))
            .containsExactly("a: 1", "b: -1", "c: 2", "d: -2", "e: 9");
    }

    @Test
    void days_are_taken_in_their_order_whatever_the_order_of_lines() {
        assertThat(journal("2026-02-01\n  a  1 = 3\n  b\n\n2026-01-01\n  a  2 = 2\n  b").refusals()).isEmpty();
    }

    @Test
    void an_account_is_brought_to_what_it_is_said_to_hold() {
        assertThat(told("2026-01-01\n  a:b  5\n  c\n\n2026-01-02\n  a  =* 20\n  c")).containsExactly("a: 15", "a:b: 5", "c: -20");
    }

    @Test
    void accounts_are_told_in_the_order_in_which_they_were_declared() {
        assertThat(told("account a:z  ; first\naccount a:b\n\n2026-01-01\n  (a:b)  1\n  (a:c)  1\n  (a:z)  1\n  (a)  1\n  (a b)  1"))
            .containsExactly("a: 1", "a:z: 1", "a:b: 1", "a:c: 1", "a b: 1");
    }

    @Test
    void accounts_go_by_the_names_given_from_there_on() {
        assertThat(told("alias old=new:name\napply account coop\n2026-01-01\n  (coop)  1\nend apply account\n2026-01-01\n  (old:x)  2"))
            .containsExactly("coop:coop: 1", "new:name:x: 2");
    }

    @Test
    void the_command_says_by_its_exit_code_what_became_of_the_file(@TempDir Path folder) throws IOException {
        var good = Files.writeString(folder.resolve("good.journal"), "2026-01-01\n  a  1\n  b\n");
        var bad = Files.writeString(folder.resolve("bad.journal"), "2026-01-01\n  a  1\n  b  1\n");
        assertThat(run(good.toString())).isEqualTo("0: 1 entries, all read, all balanced.\n");
        assertThat(run(good.toString(), "--balances")).isEqualTo("0: \"account\",\"balance\"\n\"a\",\"1\"\n\"b\",\"-1\"\n");
        assertThat(run(good.toString(), "--by-commodity")).isEqualTo("0: account,commodity,balance\n\"a\",\"\",1\n\"b\",\"\",-1\n");
        assertThat(run(bad.toString(), "--balances")).isEqualTo("1: ");
        assertThat(run(folder.resolve("none").toString())).isEqualTo("2: ");
        assertThat(run()).isEqualTo("2: ");
        assertThat(run(good.toString(), "--bad")).isEqualTo("2: ");
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var code = JournalCommand.run(arguments, new PrintStream(out), new PrintStream(new ByteArrayOutputStream()));
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }

    private static Journal journal(String text) {
        return Journal.of(text.lines().toList(), 2026);
    }

    private static List<String> told(String text) {
        var journal = journal(text);
        assertThat(journal.refusals()).isEmpty();
        return journal.balances().stream().map(balance -> balance.account() + ": " + balance.written()).toList();
    }
}
