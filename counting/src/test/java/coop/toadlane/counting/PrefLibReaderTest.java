package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefLibReaderTest {

    private static final String ORDERS = """
        # FILE NAME: 00001-00000001.toi
        # TITLE: Where to meet
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 6
        # ALTERNATIVE NAME 1: Quay: the old one
        # ALTERNATIVE NAME 2: Market
        # ALTERNATIVE NAME 3: Depot
        3: 1,2,3
        2: {2,3},1
        1: 3
        """;

    @Test
    void orders_are_read_whole() {
        var poll = read("x.toi", ORDERS);
        assertThat(poll.title()).isEqualTo("Where to meet");
        assertThat(poll.options()).extracting(Option::id).containsExactly("Quay: the old one", "Market", "Depot");
        assertThat(poll.ballots()).containsExactly(
                Ballot.ranking(0, 1, 2).cast(3),
                Ballot.ranking(new int[] {1, 2, 0}, new int[] {1, 1, 2}).cast(2),
                Ballot.ranking(2));
    }

    @Test
    void the_older_form_is_read_too() {
        var older = "3\n1,Quay\n2,Market\n3,Depot\n6,6,3\n3,1,2,3\n2,{2,3},1\n1,3\n";
        assertThat(read("x.toc", older).ballots()).isEqualTo(read("x.toi", ORDERS).ballots());
    }

    @Test
    void two_categories_approve_and_more_give_points() {
        var opening = "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: %d\n";
        var two = read("x.cat", opening.formatted(2) + "4: {1,3},2\n1: {},{1,2,3}\n");
        assertThat(two.kind()).isEqualTo(Poll.Kind.APPROVAL);
        assertThat(two.ballots()).containsExactly(Ballot.approving(0, 2).cast(4), Ballot.approving());
        var three = read("x.cat", opening.formatted(3) + "2: 3,{1,2},{}\n");
        assertThat(three.kind()).isEqualTo(Poll.Kind.SCORES);
        assertThat(three.ballots()).containsExactly(Ballot.scoring(new int[] {2, 0, 1}, new int[] {2, 1, 1}).cast(2));
        assertThat(three.options()).extracting(Option::id).containsExactly("1", "2", "3");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "NUMBER ALTERNATIVES: 3 | NUMBER ALTERNATIVES: 0 | line 8: there can be 1 to 10000 alternatives, not 0",
        "NUMBER ALTERNATIVES: 3 | NUMBER ALTERNATIVES: x | line 3: NUMBER ALTERNATIVES “x” is not a whole number",
        "3: 1,2,3               | 3: 1,2,4               | line 8: there is no alternative 4",
        "3: 1,2,3               | 3: 1,2,2               | line 8: the ballot names alternative 2 twice",
        "3: 1,2,3               | x: 1,2,3               | line 8: the number of ballots “x” is not a whole number",
        "3: 1,2,3               | 0: 1,2,3               | line 8: a ballot cannot be cast 0 times",
        "2: {2,3},1             | 2: {2,3,1              | line 9: the braces of “{2,3,1” do not match",
        "1: 3                   | three                  | line 10: a ballot is a number, a colon and an order",
    })
    void a_bad_file_is_refused_with_line_and_reason(String from, String to, String sentence) {
        assertThat(refusal("x.soi", ORDERS.replace(from, to))).isEqualTo(sentence);
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        assertThat(refusal("x.soc", "")).isEqualTo("line 1: the file is empty");
        assertThat(refusal("x.soc", "# NUMBER ALTERNATIVES: 3\n")).isEqualTo("line 1: the file ends before the ballots");
        assertThat(refusal("x.soc", "2\n1,Quay\n")).isEqualTo("line 2: the file ends before an alternative");
        assertThat(refusal("x.cat", "# NUMBER ALTERNATIVES: 3\n1: 1"))
                .isEqualTo("line 2: a file of categories tells two or more # NUMBER CATEGORIES");
    }

    private static Poll read(String name, String text) {
        return switch (PollFile.read(name, text.getBytes(StandardCharsets.UTF_8), Poll.Kind.SCORES)) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> throw new AssertionError(refused.sentence());
        };
    }

    private static String refusal(String name, String text) {
        return ((Reading.Refused<Poll>) PollFile.read(name, text.getBytes(StandardCharsets.UTF_8), Poll.Kind.SCORES)).sentence();
    }
}
