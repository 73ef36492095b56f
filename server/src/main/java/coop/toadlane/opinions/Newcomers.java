package coop.toadlane.opinions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the visitors who begin to take part from one network in a day. In memory alone, since addresses are nobody's business. */
@Component
class Newcomers {

    /** Enough for a school behind one address. */
    static final int MOST_IN_A_DAY = 200;
    static final int MOST_NETWORKS = 100_000;

    private final Clock clock;
    private final Map<String, Integer> today = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    Newcomers(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean admits(String network) {
        var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!now.equals(day)) today.clear();
        day = now;
        if (today.size() >= MOST_NETWORKS && !today.containsKey(network)) return false;
        return today.merge(network, 1, Integer::sum) <= MOST_IN_A_DAY;
    }
}
