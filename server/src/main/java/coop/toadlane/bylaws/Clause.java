package coop.toadlane.bylaws;

import coop.toadlane.ui.Sentence;
import java.util.List;

/**
 * One thing that the bylaws say. What has the same key in two versions is the same thing.
 *
 * @param amend how to begin a change of it: {@code KIND&NAME=…}, or empty if it is changed elsewhere
 */
record Clause(String key, Sentence title, List<Sentence> says, String amend) {

    Clause {
        says = List.copyOf(says);
    }
}
