package coop.toadlane.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteFormulaTest {

    private static final Elector MEI = new Elector(new UUID(0, 1), "Mei Tanaka", "grower", 3, 12, 1);
    private static final Elector FERN = new Elector(new UUID(0, 2), "Fern Grocery", "co-op", 0, 0, 340);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "1                                | 1, 1",
        "root(members)                    | 1, 18",
        "members < 50 ? 1 : 3             | 1, 3",
        "class == 'co-op' ? 10 : 1 + years | 13, 10",
        "double(members) / 2.0 + 1.0      | 1, 171",
        "1u                               | 1, 1",
        "1000                             | 1000, 1000",
        "''                               | formula.missing",
        "root(                            | formula.misread",
        "class = 'co-op'                  | formula.misread",
        "age * 2                          | formula.unknown",
        "class                            | formula.not-a-number",
        "years > 2                        | formula.not-a-number",
        "shares - 1                       | formula.too-few",
        "-1                               | formula.too-few",
        "0.5                              | formula.too-few",
        "members * 3                      | formula.too-many",
        "1001                             | formula.too-many",
        "10 / shares                      | formula.cannot-tell",
        "9.0 / double(shares)             | formula.cannot-tell",
        "9223372036854775807 + members    | formula.cannot-tell"})
    void votes_are_reckoned_for_everybody_or_refused_by_name(String formula, String expected) {
        assertThat(told(VoteFormula.reckon(formula, List.of(MEI, FERN)))).isEqualTo(expected);
    }

    @Test
    void a_formula_is_no_novel() {
        assertThat(told(VoteFormula.reckon("1".repeat(RuleLanguage.LONGEST_RULE + 1), List.of(MEI)))).isEqualTo("formula.too-long");
    }

    private static String told(VoteFormula.Reckoned reckoned) {
        return switch (reckoned) {
            case VoteFormula.Reckoned.Votes(var votes) -> List.of(MEI, FERN).stream()
                .map(elector -> votes.get(elector.memberId()).toString()).collect(Collectors.joining(", "));
            case VoteFormula.Reckoned.Refused(var why) -> why.key();
        };
    }
}
