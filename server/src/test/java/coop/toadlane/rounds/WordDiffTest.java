package coop.toadlane.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We buy a van.            | We buy a van.             | We buy a van.
        We buy a van.            | We buy a used van.        | We buy a [+used +]van.
        We buy a van today.      | We buy a van.             | We buy a van[- today-].
        We buy a van.            | We rent a van.            | We [-buy-][+rent+] a van.
        Le café coûte 3 €.       | Le thé coûte 4 €.         | Le [-café-][+thé+] coûte [-3-][+4+] €.
        ''                       | All new                   | [+All new+]
        """)
    void an_amendment_shows_what_was_taken_out_and_put_in(String before, String after, String shown) {
        assertThat(told(before == null ? "" : before, after)).isEqualTo(shown);
    }

    @Test
    void texts_that_share_nothing_are_shown_one_after_the_other_without_comparing_them_for_long() {
        var before = words("a");
        var after = words("b");
        assertThat(WordDiff.of(before, after)).extracting(WordDiff.Piece::change)
            .containsExactly(WordDiff.Change.TAKEN_OUT, WordDiff.Change.PUT_IN);
    }

    private static String words(String stem) {
        return IntStream.range(0, 5_000).mapToObj(i -> stem + i).collect(Collectors.joining("\n"));
    }

    private static String told(String before, String after) {
        return WordDiff.of(before, after).stream().map(piece -> switch (piece.change()) {
            case KEPT -> piece.text();
            case TAKEN_OUT -> "[-" + piece.text() + "-]";
            case PUT_IN -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }
}
