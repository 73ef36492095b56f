package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BltReaderTest {

    private static final String FILE = """
        3 2
        4 1 2 0
        2 3 0
        1 0
        0
        "Amara Diallo"
        "Luca Ferrero"
        "Mei Tanaka"
        "Facilitator"
        """;

    @Test
    void a_file_is_read_whole() {
        var poll = read(FILE);
        assertThat(poll.title()).isEqualTo("Facilitator");
        assertThat(poll.seats()).isEqualTo(2);
        assertThat(poll.options()).extracting(Option::id).containsExactly("Amara Diallo", "Luca Ferrero", "Mei Tanaka");
        assertThat(poll.ballots()).containsExactly(
                Ballot.ranking(0, 1).cast(4), Ballot.ranking(2).cast(2), Ballot.ranking());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "names without quotes               | \"Amara Diallo\"  | Amara Diallo",
        "a quote that is not closed         | \"Amara Diallo\"  | \"Amara Diallo",
        "a comment after a name             | \"Amara Diallo\"  | \"Amara Diallo\" # courier",
        "a comment after a bare name        | \"Amara Diallo\"  | Amara Diallo # courier",
        "a comment line                     | 4 1 2 0           | # first\\n4 1 2 0",
        "a comment over two lines           | 4 1 2 0           | /* first\\nballots */ 4 1 2 0",
        "a byte order mark                  | ^3 2              | \uFEFF3 2",
        "a ballot over two lines            | 4 1 2 0           | 4 1\\n2 0",
        "a header over two lines            | 3 2               | 3\\n2",
        "names on one line                  | Ferrero\"\\n      | Ferrero\"\\s",
        "a skipped rank                     | 4 1 2 0           | 4 1 - 2 0",
        "a ballot with an id                | 1 0               | (a 17) 0",
        "the 0 before the names forgotten   | \\n0\\n           | \\n",
        "something after the title          | \"Facilitator\"   | \"Facilitator\"\\n\"paper\"",
    })
    void untidy_files_are_read_all_the_same(String what, String from, String to) {
        var untidy = FILE.replaceFirst(from.translateEscapes(), to.translateEscapes());
        assertThat(read(untidy)).as(what).isEqualTo(read(FILE));
    }

    @Test
    void a_title_may_be_missing_and_a_name_may_hold_quotes() {
        assertThat(read(FILE.replace("\"Facilitator\"\n", "")).title()).isEmpty();
        var poll = read(FILE.replace("\"Luca Ferrero\"", "\"Luca \"Lucky\" Ferrero\""));
        assertThat(poll.options().get(1).name()).isEqualTo("Luca \"Lucky\" Ferrero");
    }

    @Test
    void two_candidates_of_one_name_are_told_apart() {
        var poll = read(FILE.replace("Mei Tanaka", "Luca Ferrero"));
        assertThat(poll.options()).extracting(Option::id).containsExactly("Amara Diallo", "Luca Ferrero", "Luca Ferrero (3)");
    }

    @Test
    void withdrawn_candidates_and_the_order_for_ties_are_read() {
        assertThat(read(FILE.replace("3 2\n", "3 2\n-2\n")).withdrawn()).containsExactly(1);
        assertThat(read(FILE.replace("3 2\n", "3 2\n[withdrawn 2 3]\n")).withdrawn()).containsExactlyInAnyOrder(1, 2);
        assertThat(read(FILE.replace("3 2\n", "3 2\n[tie 3 1 2 ]\n")).tieOrder()).containsExactly(2, 0, 1);
    }

    @Test
    void equal_ranks_are_read() {
        assertThat(read(FILE.replace("4 1 2 0", "4 1=3 2 0")).ballots().getFirst())
                .isEqualTo(Ballot.ranking(new int[] {0, 2, 1}, new int[] {1, 1, 2}).cast(4));
    }

    @Test
    void a_file_in_an_older_encoding_is_read() {
        var bytes = FILE.replace("Mei", "Zoë").getBytes(Charset.forName("windows-1252"));
        assertThat(((Reading.Read<Poll>) BltReader.read(bytes)).content().options().getLast().name()).isEqualTo("Zoë Tanaka");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "3 2      | 9999999999 2    | line 1: the number of candidates “9999999999” is above 999999999",
        "3 2      | three 2         | line 1: the number of candidates “three” is not a whole number",
        "3 2      | 0 2             | line 1: there can be 1 to 10000 candidates, not 0",
        "3 2      | 3 0             | line 1: no election fills 0 seats",
        "3 2      | 3 2\\n-4        | line 2: there is no candidate 4",
        "3 2      | 3 2\\n-2\\n-2   | line 3: candidate 2 is withdrawn twice",
        "3 2      | 3 2\\n[tie 1 2] | line 2: [tie …] names every candidate once",
        "3 2      | 3 2\\n[tea]     | line 2: the option [tea] is none of [tie …] and [withdrawn …]",
        "4 1 2 0  | 4 1 7 0         | line 2: there is no candidate 7",
        "4 1 2 0  | 4 1 1 0         | line 2: the ballot ranks candidate 1 twice",
        "4 1 2 0  | 4 1 x 0         | line 2: candidate “x” is not a whole number",
        "4 1 2 0  | 1.5 1 2 0       | line 2: the number of ballots “1.5” is not a whole number",
        "4 1 2 0  | 4 1 2           | line 3: the ballot ranks candidate 2 twice",
        "\"Mei Tanaka\"\\n\"Facilitator\"\\n | '' | line 7: candidate 3 of 3 has no name",
    })
    void a_bad_file_is_refused_with_line_and_reason(String from, String to, String sentence) {
        var bad = FILE.replace(from.translateEscapes(), to.translateEscapes());
        assertThat(((Reading.Refused<Poll>) BltReader.read(bad.getBytes(StandardCharsets.UTF_8))).sentence()).isEqualTo(sentence);
    }

    @Test
    void what_is_written_is_read_again_and_counted_alike() {
        var poll = read(FILE.replace("3 2\n", "3 2\n[withdrawn 2]\n[tie 3 1 2]\n").replace("4 1 2 0", "4 1=3 2 0"));
        assertThat(read(BltWriter.text(poll))).isEqualTo(poll);
        for (var seed = 0; seed < 200; seed++) {
            var made = RandomPolls.ranking(new Random(seed));
            var again = read(BltWriter.text(made));
            for (var method : List.of("scottish-stv", "schulze", "irv")) {
                var counted = Methods.named(method).orElseThrow();
                assertThat(counted.count(again)).as("seed " + seed).isEqualTo(counted.count(made));
            }
        }
    }

    @Test
    void only_rankings_and_names_of_one_line_are_written() {
        var approvals = Poll.of(Poll.Kind.APPROVAL, List.of(Option.named("Quay")), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> BltWriter.text(approvals));
        var twoLines = Poll.of(Poll.Kind.RANKING, List.of(Option.named("Quay\nMarket")), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> BltWriter.text(twoLines));
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        assertThat(refusal("")).isEqualTo("line 1: the file ends before the number of candidates");
        assertThat(refusal("3 2\n")).isEqualTo("line 1: the file ends before the ballots");
        assertThat(refusal("3 2\n4 1 2")).isEqualTo("line 2: the file ends before the 0 that ends a ballot");
        assertThat(refusal("3 2\n4 1 2 0\n")).isEqualTo("line 2: the file ends before the 0 that ends the ballots");
    }

    private static Poll read(String text) {
        return switch (BltReader.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> throw new AssertionError(refused.sentence());
        };
    }

    private static String refusal(String text) {
        return ((Reading.Refused<Poll>) BltReader.read(text.getBytes(StandardCharsets.UTF_8))).sentence();
    }
}
