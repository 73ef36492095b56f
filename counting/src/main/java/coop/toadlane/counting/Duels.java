package coop.toadlane.counting;

import java.util.List;

/** How many voters preferred each option to each other. */
public record Duels(List<Option> options, List<List<Long>> preferred) {

    public Duels {
        options = List.copyOf(options);
        preferred = preferred.stream().map(List::copyOf).toList();
    }

    /** How many voters preferred this option to that one, by their places. */
    public long prefer(int option, int to) {
        return preferred.get(option).get(to);
    }
}
