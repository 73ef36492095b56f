package coop.toadlane.books;

import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An entry of a journal that these books can hold.
 *
 * @param changes what it does to each place, in minor units; in each unit they come to nothing, or {@code exchanged} is what is missing
 */
record Brought(int line, LocalDate day, String memo, String payee, String identity, Map<Place, Long> changes, Map<String, Long> exchanged) {

    record Refused(int line, Sentence why) {}

    Brought {
        changes = Map.copyOf(changes);
        exchanged = Map.copyOf(exchanged);
    }

    List<Place> places() {
        return List.copyOf(changes.keySet());
    }
}
