package coop.toadlane.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of ballot as its form sends it: what is taken, and by which name the rest is refused. */
class PaperTest {

    private static final int OPTIONS = 3;

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "taken", textBlock = """
        RANKING  | mark-1=1 mark-2=2 mark-3=3          | taken
        RANKING  | mark-2=1                            | taken
        RANKING  | mark-1= mark-2=2 mark-3=1           | taken
        RANKING  |                                     | NOTHING_GIVEN
        RANKING  | mark-1= mark-2=                     | NOTHING_GIVEN
        RANKING  | mark-1=1 mark-2=1 mark-3=2          | taken
        RANKING  | mark-1=1 mark-2=1 mark-3=3          | RANK_LEFT_OUT
        RANKING  | mark-1=1 mark-2=3                   | RANK_LEFT_OUT
        RANKING  | mark-1=2                            | RANK_LEFT_OUT
        RANKING  | mark-1=0                            | NO_SUCH_RANK
        RANKING  | mark-1=4                            | NO_SUCH_RANK
        RANKING  | mark-1=-1                           | NO_SUCH_RANK
        RANKING  | mark-1=first                        | NO_SUCH_RANK
        RANKING  | mark-1=1 mark-1=2                   | NO_SUCH_RANK
        RANKING  | mark-4=1                            | NO_SUCH_OPTION
        RANKING  | mark-x=1                            | NO_SUCH_OPTION
        RANKING  | pick=1                              | NO_SUCH_ANSWER
        RANKING  | answer=AGREE                        | NO_SUCH_ANSWER
        SCORES   | mark-1=5 mark-2=0                   | taken
        SCORES   | mark-1=0 mark-2=0                   | NOTHING_GIVEN
        SCORES   | mark-1=6                            | OFF_SCALE
        SCORES   | mark-1=-1                           | OFF_SCALE
        SCORES   | mark-1=2.5                          | OFF_SCALE
        SCORES   | mark-9=1                            | NO_SUCH_OPTION
        DOTS     | mark-1=4 mark-2=1                   | taken
        DOTS     | mark-3=2                            | taken
        DOTS     | mark-1=4 mark-2=2                   | TOO_MANY_DOTS
        DOTS     | mark-1=9999 mark-2=9999             | TOO_MANY_DOTS
        DOTS     | mark-1=0                            | NOTHING_GIVEN
        DOTS     | mark-1=-2                           | NO_SUCH_NUMBER
        DOTS     | mark-1=half                         | NO_SUCH_NUMBER
        BUDGET   | pick=1 pick=3                       | taken
        BUDGET   | pick=1 pick=1                       | CHOSEN_TWICE
        BUDGET   | pick=4                              | NO_SUCH_OPTION
        BUDGET   |                                     | NOTHING_CHOSEN
        APPROVAL | pick=2                              | taken
        APPROVAL | pick=two                            | NO_SUCH_OPTION
        CONSENSUS| answer=STAND_ASIDE                  | taken
        CONSENSUS| answer=BLOCK                        | OBJECTION_WITHOUT_REASON
        CONSENSUS| answer=OBJECT                       | NO_SUCH_ANSWER
        CONSENSUS| answer=agree                        | NO_SUCH_ANSWER
        """)
    void a_ballot_is_taken_or_refused_by_name(BallotKind kind, String sent, Voted.Refusal refusal) {
        var paper = new Paper(way(kind), OPTIONS);
        assertThat(paper.flaw(new Vote(Paper.read(fields(sent)), ""))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void what_is_stored_says_exactly_what_was_filled_in() {
        for (var sent : List.of("mark-1=2 mark-3=1", "mark-1=0 mark-2=5 mark-3=5", "pick=3 pick=1", "answer=BLOCK")) {
            var ballot = Paper.read(fields(sent));
            var answer = ballot instanceof Ballot.Answered(var said) ? said : null;
            assertThat(Picks.ballot(answer, Picks.picks(ballot), Picks.marks(ballot))).as(sent).isEqualTo(ballot);
        }
    }

    private static Way way(BallotKind kind) {
        return switch (kind) {
            case SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL -> Way.byRule(kind, Openness.OPEN);
            case RANKING -> new Way(kind, Method.SCHULZE, 1, 0, null, Openness.OPEN);
            case SCORES -> new Way(kind, Method.STAR, 1, 5, null, Openness.OPEN);
            case DOTS -> new Way(kind, Method.DOTS, 1, 5, null, Openness.OPEN);
            case BUDGET -> Way.within(BigDecimal.TEN, Method.GREEDY, Openness.OPEN);
            case CREDITS, ALLOCATION -> new Way(kind, Method.of(kind).getFirst(), 1, 100, BigDecimal.TEN, Openness.OPEN);
        };
    }

    private static Map<String, List<String>> fields(String sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (sent == null) return fields;
        for (var field : sent.split(" ")) {
            var parts = field.split("=", 2);
            fields.merge(parts[0], List.of(parts[1]), (some, more) -> List.of(some.getFirst(), more.getFirst()));
        }
        return fields;
    }
}
