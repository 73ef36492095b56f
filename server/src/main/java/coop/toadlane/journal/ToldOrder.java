package coop.toadlane.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account before those beneath it; beside each other, the declared ones as declared, then the others by name. */
final class ToldOrder implements Comparator<String> {

    private final Map<String, Integer> places = new HashMap<>();

    ToldOrder(List<String> declared) {
        declared.forEach(account -> places.putIfAbsent(account, places.size()));
    }

    @Override
    public int compare(String one, String other) {
        var ones = one.split(":");
        var others = other.split(":");
        for (var depth = 0; depth < Math.min(ones.length, others.length); depth++) {
            if (ones[depth].equals(others[depth])) continue;
            var compared = Integer.compare(place(ones, depth), place(others, depth));
            return compared != 0 ? compared : ones[depth].compareTo(others[depth]);
        }
        return Integer.compare(ones.length, others.length);
    }

    private int place(String[] account, int depth) {
        return places.getOrDefault(String.join(":", List.of(account).subList(0, depth + 1)), Integer.MAX_VALUE);
    }
}
