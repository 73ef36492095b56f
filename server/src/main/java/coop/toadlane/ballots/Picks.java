package coop.toadlane.ballots;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A ballot as the database takes and gives it: places of options {@code 3,1,4}, and beside them their marks. */
public final class Picks {

    private Picks() {}

    public static @Nullable String picks(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Answered _ -> null;
            case Ballot.Approved(var places) -> written(places);
            case Ballot.Marked marked -> written(marked.placesByMark());
        };
    }

    public static @Nullable String marks(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Answered _, Ballot.Approved _ -> null;
            case Ballot.Marked marked -> written(marked.placesByMark().stream().map(marked.marks()::get).toList());
        };
    }

    public static Ballot ballot(@Nullable Answer answer, @Nullable String picks, @Nullable String marks) {
        if (answer != null) return new Ballot.Answered(answer);
        var places = read(picks);
        if (marks == null) return new Ballot.Approved(places);
        var given = read(marks);
        var byPlace = new TreeMap<Integer, Integer>();
        for (var i = 0; i < places.size(); i++) byPlace.put(places.get(i), given.get(i));
        return new Ballot.Marked(byPlace);
    }

    private static String written(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> read(@Nullable String numbers) {
        if (numbers == null || numbers.isEmpty()) return List.of();
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }
}
