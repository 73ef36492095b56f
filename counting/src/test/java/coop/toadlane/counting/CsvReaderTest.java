package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {

    private static final String TABLE = """
        voterID,times,"Quay, old",Market,Depot
        a,1,5,,0
        b,2,1,1,2
        """;

    @Test
    void points_are_read_and_an_empty_field_gives_none() {
        var poll = read(TABLE, Poll.Kind.SCORES);
        assertThat(poll.options()).extracting(Option::id).containsExactly("Quay, old", "Market", "Depot");
        assertThat(poll.ballots()).containsExactly(
                Ballot.scoring(new int[] {0, 2}, new int[] {5, 0}),
                Ballot.scoring(new int[] {0, 1, 2}, new int[] {1, 1, 2}).cast(2));
    }

    @Test
    void ranks_are_read_whatever_their_gaps() {
        var poll = read(TABLE.replace("a,1,5,,0", "a,1,5,2,9"), Poll.Kind.RANKING);
        assertThat(poll.ballots()).containsExactly(
                Ballot.ranking(new int[] {1, 0, 2}, new int[] {2, 5, 9}),
                Ballot.ranking(new int[] {0, 1, 2}, new int[] {1, 1, 2}).cast(2));
    }

    @Test
    void approvals_are_read() {
        var poll = read("Quay,Market\n1,0\n,1\n", Poll.Kind.APPROVAL);
        assertThat(poll.ballots()).containsExactly(Ballot.approving(0), Ballot.approving(1));
    }

    @Test
    void names_by_rank_are_read_and_skipped_ranks_closed_up() {
        var poll = read("Precinct,Rank 1,Rank 2\n7,Quay,Depot\n7,,Quay\n", Poll.Kind.SCORES);
        assertThat(poll.kind()).isEqualTo(Poll.Kind.RANKING);
        assertThat(poll.options()).extracting(Option::id).containsExactly("Quay", "Depot");
        assertThat(poll.ballots()).containsExactly(Ballot.ranking(0, 1), Ballot.ranking(0));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', value = {
        "a,1,5,,0    | a,1,5,x,0      | SCORES   | line 2: Market “x” is not a whole number",
        "a,1,5,,0    | a,1,5          | SCORES   | line 2: the line has 3 fields where the header has 5",
        "a,1,5,,0    | a,0,5,,0       | SCORES   | line 2: a ballot cannot be cast 0 times",
        "Market      | Depot          | SCORES   | line 1: the header names “Depot” twice",
        "a,1,5,,0    | a,1,0,,1       | RANKING  | line 2: a rank is 1 or more, not 0",
        "a,1,5,,0    | a,1,1,,2       | APPROVAL | line 2: approval is 1, and 0 or nothing is none",
    })
    void a_bad_table_is_refused_with_line_and_reason(String from, String to, Poll.Kind kind, String sentence) {
        assertThat(refusal(TABLE.replace(from, to), kind)).isEqualTo(sentence);
    }

    @Test
    void a_table_without_options_or_with_a_name_twice_on_a_ballot_is_refused() {
        assertThat(refusal("", Poll.Kind.SCORES)).isEqualTo("line 1: the file is empty");
        assertThat(refusal("voter,time\n", Poll.Kind.SCORES)).isEqualTo("line 1: the header names no option");
        assertThat(refusal("rank 1,rank 2\nQuay,Quay\n", Poll.Kind.SCORES)).isEqualTo("line 2: the ballot ranks “Quay” twice");
    }

    private static Poll read(String text, Poll.Kind kind) {
        return switch (PollFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), kind)) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> throw new AssertionError(refused.sentence());
        };
    }

    private static String refusal(String text, Poll.Kind kind) {
        return ((Reading.Refused<Poll>) PollFile.read("x.csv", text.getBytes(StandardCharsets.UTF_8), kind)).sentence();
    }
}
