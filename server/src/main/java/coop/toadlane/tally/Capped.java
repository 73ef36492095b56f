package coop.toadlane.tally;

import coop.toadlane.counting.RetroactiveFunding.Middle;
import coop.toadlane.counting.RetroactiveFunding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts money in proportion, to the last minor unit, but gives nobody more than they need: what one does not need is parted among
 * the others again. What nobody needs stays.
 */
record Capped(long money) {

    List<Long> parted(List<BigDecimal> weights, List<Long> caps) {
        var given = new ArrayList<Long>();
        var open = new LinkedHashMap<String, BigDecimal>();
        for (var weight : weights) {
            if (weight.signum() > 0) open.put(String.valueOf(given.size()), weight);
            given.add(0L);
        }
        var left = money;
        while (!open.isEmpty()) {
            var parts = parts(left, open);
            var full = open.keySet().stream().filter(at -> parts.get(at) >= caps.get(Integer.parseInt(at))).toList();
            if (full.isEmpty()) {
                parts.forEach((at, part) -> given.set(Integer.parseInt(at), part));
                return given;
            }
            for (var at : full) {
                long cap = caps.get(Integer.parseInt(at));
                given.set(Integer.parseInt(at), cap);
                left -= cap;
                open.remove(at);
            }
        }
        return given;
    }

    /** Every part rounded down, what is left going one each to the largest remainders, of equals to those listed first. */
    private static Map<String, Long> parts(long money, Map<String, BigDecimal> weights) {
        var parts = new LinkedHashMap<String, Long>();
        for (var reward : new RetroactiveFunding(money, Middle.MEAN, 0, 0).count(List.copyOf(weights.keySet()), List.of(weights)))
            parts.put(reward.project(), reward.rewardMinor());
        return parts;
    }
}
