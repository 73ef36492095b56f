package coop.toadlane.decisions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.util.List;

/**
 * Who may vote on a decision, with how many votes.
 *
 * @param rule how votes are weighed, in words; nothing where everybody has one
 */
record VotersPage(DecisionId id, String title, List<Sentence> rule, Slice<Elect> voters) implements Page {

    VotersPage {
        rule = List.copyOf(rule);
    }
}
