package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Who approves what: voters with equal ballots are one group.
 *
 * @param voters how many each group has
 * @param groups for each option the groups that approve it
 * @param votes for each option the voters who approve it
 * @param everybody all voters, those who approve nothing included
 */
record Approvals(long[] voters, int[][] groups, long[] votes, long everybody) {

    static Approvals of(Poll poll) {
        var bundled = poll.bundled();
        var voters = bundled.stream().mapToLong(Ballot::times).toArray();
        var votes = new long[poll.options().size()];
        var sizes = new int[votes.length];
        for (var ballot : bundled) for (var option : ballot.options) sizes[option]++;
        var groups = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        fill(bundled, groups, votes);
        return new Approvals(voters, groups, votes, Arrays.stream(voters).sum());
    }

    /** Whether anybody wants it, and enough do. */
    boolean wanted(int option, Poll poll) {
        var fewest = poll.budget().map(Budget::fewestVotes).orElse(BigDecimal.ZERO);
        return votes[option] > 0 && BigDecimal.valueOf(votes[option]).compareTo(fewest) >= 0;
    }

    private static void fill(List<Ballot> bundled, int[][] groups, long[] votes) {
        var filled = new int[groups.length];
        for (var group = 0; group < bundled.size(); group++)
            for (var option : bundled.get(group).options) {
                groups[option][filled[option]++] = group;
                votes[option] += bundled.get(group).times();
            }
    }
}
