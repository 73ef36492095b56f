package coop.toadlane.ui;

import java.util.List;

/** One page of a list, and the cursors of its neighbours; an empty cursor means that the list ends there. */
public record Slice<T>(List<T> rows, Asked asked, String next, String previous) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Nothing was sought or filtered and there is still nothing: the moment for the empty state. */
    public boolean isBlank() {
        return rows.isEmpty() && asked.find().isEmpty() && asked.filters().isEmpty();
    }
}
