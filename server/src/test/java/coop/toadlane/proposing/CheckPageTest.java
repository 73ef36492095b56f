package coop.toadlane.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Openness;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPageTest {

    @ParameterizedTest
    @CsvSource({
        "ANONYMOUS, rule.weights,    true", "ANONYMOUS, rule.formula, true", "ANONYMOUS, rule.root, true",
        "ANONYMOUS, rule.each-class, true", "ANONYMOUS, rule.quorum, false", "OPEN, rule.weights, false"})
    void whoever_asks_without_names_is_warned_where_classes_can_give_them_away(Openness openness, String rule, boolean warned) {
        var draft = Draft.question("Lamps", "For the yard", "policy").asking(Ask.BY_RULE.as(openness));
        var page = new CheckPage(draft, List.of("policy"), List.of(Sentence.of(rule)), Instant.EPOCH, 4, List.of(), List.of(), false);
        assertThat(page.tellsNamelessByClass()).isEqualTo(warned);
    }
}
