package coop.toadlane.tally;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Option;
import coop.toadlane.counting.Event;
import coop.toadlane.counting.Round;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final List<Option> TOWNS = List.of(Option.of(1, "Lisbon", null), Option.of(2, "Turin", null));

    @Test
    void votes_that_name_nobody_who_is_left_are_told_so_that_none_seems_lost() {
        var first = step(List.of(), "2", "1", "0");
        var second = step(List.of(new Account.Happening(Event.What.DEFEATED, 2, BigDecimal.ONE, null)), "2", "0", "1");
        var account = new Account(List.of(1), List.of(first, second), List.of(), null);

        assertThat(account.exhausts()).isTrue();
        assertThat(Bars.of(account, TOWNS).getFirst().told()).isEmpty();
        assertThat(Bars.of(account, TOWNS).getLast().told()).extracting(Sentence::key)
            .containsExactly("count.event.DEFEATED", "count.exhausted.told");
    }

    private static Account.Step step(List<Account.Happening> events, String lisbon, String turin, String exhausted) {
        var figures = List.of(
            new Account.Figure(1, Round.State.HOPEFUL, new BigDecimal(lisbon)),
            new Account.Figure(2, Round.State.HOPEFUL, new BigDecimal(turin)));
        return new Account.Step(events, figures, Map.of(Round.Measure.NON_TRANSFERABLE, new BigDecimal(exhausted)));
    }
}
