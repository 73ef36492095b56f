package coop.toadlane.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.record.Finding.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class VerifyTest {

    @TempDir Path folder;

    private final SmallExport export = new SmallExport();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_export_is_as_it_was_sealed() throws IOException {
        assertThat(verify(export.whole())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Roue Libre\n")
            .contains("rows      2 in 2 tables", "entries   5", "details   2, and 0 erased", "All 15 lines are as they were sealed");
    }

    @Test
    void a_changed_byte_is_found_and_named_wherever_it_is() throws IOException {
        var whole = export.whole();
        IntStream.range(0, whole.length).parallel().forEach(at -> {
            for (var mask : new int[] {0x01, 0x20, 0x80}) {
                var changed = whole.clone();
                changed[at] ^= (byte) mask;
                var account = inspected(changed, changed.length);
                assertThat(lines(account)).as("byte %d changed by %d", at, mask).contains(lineOf(whole, at));
            }
        });
    }

    private static Account inspected(byte[] file, int length) {
        try {
            return Inspection.of(new ByteArrayInputStream(file, 0, length), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineOf(byte[] file, int at) {
        return 1 + IntStream.range(0, at).filter(before -> file[before] == '\n').count();
    }

    @Test
    void a_cut_file_is_found_wherever_it_is_cut() throws IOException {
        var whole = export.whole();
        IntStream.range(0, whole.length).parallel().forEach(length ->
            assertThat(inspected(whole, length).isGood()).as("%d bytes", length).isFalse());
    }

    @Test
    void a_missing_entry_is_named() throws IOException {
        eachEntry((entry, at) -> {
            var account = inspect(lines -> lines.remove(at));
            assertThat(account.findings()).anyMatch(found -> found.fault() == Fault.LINE_MISSING && found.line() == at + 1);
            assertThat(account.findings()).anyMatch(found -> found.fault() == Fault.ENTRY_MISSING && found.entry() == entry);
        });
    }

    @Test
    void a_repeated_entry_is_named() throws IOException {
        eachEntry((entry, at) -> {
            var account = inspect(lines -> lines.add(at, lines.get(at)));
            assertThat(account.findings()).anyMatch(found -> found.fault() == Fault.OUT_OF_PLACE && found.line() == at + 2);
            assertThat(account.findings()).anyMatch(found -> found.fault() == Fault.ENTRY_OUT_OF_PLACE && found.entry() == entry);
        });
    }

    @Test
    void entries_that_changed_places_are_named() throws IOException {
        eachEntry((_, one) -> eachEntry((entry, other) -> {
            if (one >= other) return;
            var account = inspect(lines -> {
                var first = lines.get(one);
                lines.set(one, lines.get(other));
                lines.set(other, first);
            });
            assertThat(account.findings()).anyMatch(found -> found.fault() == Fault.OUT_OF_PLACE && found.line() == other + 1);
            assertThat(account.findings()).anyMatch(found -> found.entry() != null && found.entry() <= entry);
        }));
    }

    @Test
    void erasing_a_person_leaves_the_record_verifying() throws IOException {
        assertThat(verify(export.without(1))).isZero();
        assertThat(out.toString(UTF_8)).contains("details   1, and 1 erased").doesNotContain("Amara");
    }

    /** A forger who knows the format recomputes what needs no key; the signed root and the signature remain. */
    @ParameterizedTest
    @CsvSource({
        "940000,             940001,             ROOT",
        "Amara Diallo,       Amara Dialla,       DETAIL",
        "'\"name\":\"Cash\"', '\"name\":\"Bank\"', BYTES",
        "Roue Libre,         Roue Serve,         BYTES",
        "'\"size\":3,',        '\"size\":4,',     HEAD",
        "'\"key\":\"',      '\"kez\":\"',      UNKNOWN_LINE",
    })
    void a_forger_without_the_key_is_found(String was, String becomes, Fault found) throws IOException {
        var account = inspect(lines -> lines.replaceAll(line -> line.contains(was) ? resummed(line.replace(was, becomes)) : line));
        assertThat(account.findings()).extracting(Finding::fault).contains(found).doesNotContain(Fault.ALTERED);
    }

    @Test
    void a_file_sealed_by_another_key_than_the_readers_is_refused() throws IOException {
        assertThat(verify(export.whole(), "--key", SigningKey.fresh().open().hex())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("sealed by another key than the one you gave");
        assertThat(verify(export.whole(), "--key", export.key.open().hex())).isZero();
    }

    @Test
    void the_account_is_also_data() throws IOException {
        var broken = new String(export.whole(), UTF_8).replace("940000", "940001").getBytes(UTF_8);
        assertThat(verify(broken, "--json")).isEqualTo(1);
        var account = new JsonMapper().readTree(out.toByteArray());
        assertThat(account.path("entries").intValue()).isEqualTo(5);
        assertThat(account.path("findings").get(0).path("fault").stringValue()).isEqualTo("ALTERED");
        assertThat(account.path("findings").get(0).path("entry").intValue()).isEqualTo(3);
        assertThat(account.path("findings").get(0).path("words").stringValue()).isEqualTo("Line 9, entry 3, was altered.");
    }

    @Test
    void words_of_a_file_do_not_steer_the_terminal() throws IOException {
        var account = inspect(lines -> lines.replaceAll(line -> resummed(line.replace("Roue Libre", "\\u001b[2J"))));
        assertThat(AccountText.of(account, false)).doesNotContain("\u001b").startsWith("?[2J");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                      Give the file to verify",
        "nowhere.toadlane,        Cannot read the file",
        "one two,                 Give one file",
        "one --loudly,            There is no option --loudly",
        "one --key,               A public key is 64 hexadecimal digits",
        "one --key beef,          A public key is 64 hexadecimal digits",
    })
    void what_cannot_be_checked_is_said_and_is_no_verdict(String arguments, String words) {
        var given = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        assertThat(Verify.run(given, new PrintStream(out), new PrintStream(err))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith(words);
        assertThat(out.size()).isZero();
    }

    private int verify(byte[] file, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(options));
        arguments.add(Files.write(folder.resolve("roue-libre.toadlane"), file).toString());
        return Verify.run(arguments.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
    }

    private Account inspect(Consumer<List<String>> change) throws IOException {
        var lines = new ArrayList<>(new String(export.whole(), UTF_8).lines().toList());
        change.accept(lines);
        return Inspection.of(new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8)), null);
    }

    private static String resummed(String line) {
        var json = Json.parse(line);
        json.remove("check");
        return new String(Line.write(json), UTF_8).strip();
    }

    private static List<Long> lines(Account account) {
        return account.findings().stream().map(Finding::line).toList();
    }

    private interface EntryAt {
        void take(long entry, int at) throws IOException;
    }

    private void eachEntry(EntryAt taken) throws IOException {
        var lines = Arrays.asList(new String(export.whole(), UTF_8).split("\n"));
        var entry = 0;
        for (var at = 0; at < lines.size(); at++) if (lines.get(at).contains("\"entry\":")) taken.take(++entry, at);
    }
}
