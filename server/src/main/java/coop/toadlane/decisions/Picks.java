package coop.toadlane.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places of options as the database takes and gives them: {@code 3,1,4}. */
final class Picks {

    private Picks() {}

    static @Nullable String written(List<Integer> picks) {
        return picks.isEmpty() ? null : picks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> read(@Nullable String picks) {
        if (picks == null || picks.isEmpty()) return List.of();
        return Arrays.stream(picks.split(",")).map(Integer::valueOf).toList();
    }
}
