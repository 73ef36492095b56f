package coop.toadlane.counting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many voters preferred each option to each other. */
public record Duels(List<Option> options, List<List<Long>> preferred) {

    public Duels {
        options = List.copyOf(options);
        preferred = preferred.stream().map(List::copyOf).toList();
    }

    /** That one of two options, by their places, was preferred so many times. */
    public record Preference(int better, int worse, long times) {

        public Preference {
            if (better == worse) throw new IllegalArgumentException("option " + better + " is compared with itself");
            if (times < 1) throw new IllegalArgumentException("nobody compares " + times + " times");
        }
    }

    /** Adds up comparisons of two options each. */
    public static Duels of(List<Option> options, List<Preference> preferences) {
        var preferred = new long[options.size()][options.size()];
        for (var preference : preferences) preferred[preference.better][preference.worse] += preference.times;
        return new Duels(options, IntStream.range(0, options.size())
                .mapToObj(option -> LongStream.of(preferred[option]).boxed().toList())
                .toList());
    }

    /** How many voters preferred this option to that one, by their places. */
    public long prefer(int option, int to) {
        return preferred.get(option).get(to);
    }
}
