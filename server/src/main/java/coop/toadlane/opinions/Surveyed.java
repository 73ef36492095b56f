package coop.toadlane.opinions;

import java.util.List;

/**
 * What was said to a statement, by all and by each group.
 *
 * @param spread   how far the groups stand apart by who agrees, in hundredths
 * @param priority how much it is worth asking
 */
record Surveyed(int number, Part whole, List<Part> groups, int spread, double priority) {

    /** A group says too little by fewer. */
    private static final int FEWEST = 2;

    static Surveyed of(int number, Part whole, List<Part> groups, double priority) {
        var shares = groups.stream().filter(group -> group.answered() >= FEWEST)
            .mapToDouble(group -> (group.agree() + 1.0) / (group.answered() + 2)).summaryStatistics();
        var spread = shares.getCount() < 2 ? 0 : (int) Math.round((shares.getMax() - shares.getMin()) * 100);
        return new Surveyed(number, whole, List.copyOf(groups), spread, priority);
    }
}
