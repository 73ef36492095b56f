package coop.toadlane.bylaws;

import coop.toadlane.membership.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many votes classes have, as it is typed: {@code worker = 2, eater = 1}. */
final class Weights {

    private static final Pattern ONE = Pattern.compile("\\s*([^=,]+?)\\s*=\\s*(\\d{1,4})\\s*");

    private Weights() {}

    /** Nothing typed weighs all votes the same; empty where it cannot be read. */
    static Optional<Map<String, Integer>> typed(String text) {
        var weights = new HashMap<String, Integer>();
        if (text.isBlank()) return Optional.of(weights);
        for (var part : text.split(",", -1)) {
            var one = ONE.matcher(part);
            if (!one.matches()) return Optional.empty();
            var weight = Integer.parseInt(one.group(2));
            if (weight < 1 || weight > Rule.HEAVIEST || weights.put(one.group(1), weight) != null) return Optional.empty();
        }
        return Optional.of(weights);
    }
}
