package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewards what was useful: each ballot gives amounts to projects, and the pool is parted by what voters found right for each,
 * as in the RetroPGF rounds of Optimism.
 *
 * @param poolMinor money to part, in minor units
 * @param quorum how many ballots must speak of a project for it to get anything
 * @param least what a project must come to before the pool is parted anew without those that did not, in minor units
 */
public record RetroactiveFunding(long poolMinor, Middle middle, int quorum, long least) {

    /** What is taken of the amounts that ballots give to a project. */
    public enum Middle {
        MEAN,
        MEDIAN
    }

    public RetroactiveFunding {
        if (poolMinor < 0 || quorum < 0 || least < 0) throw new IllegalArgumentException("nothing of these can be less than 0");
    }

    /**
     * A project's account.
     *
     * @param ballots how many spoke of it
     * @param found the mean or median of what they gave
     * @param rewardMinor its part of the pool
     */
    public record Reward(String project, int ballots, BigDecimal found, boolean quorumMet, long rewardMinor) {}

    /**
     * @param projects all of them, in the order in which rewards are told
     * @param ballots what each gives to which projects; a project left out is not spoken of, 0 is
     * @throws IllegalArgumentException if a ballot names something else, or gives less than 0
     */
    public List<Reward> count(List<String> projects, List<Map<String, BigDecimal>> ballots) {
        var given = new LinkedHashMap<String, List<BigDecimal>>();
        for (var project : projects) given.put(project, new ArrayList<>());
        for (var ballot : ballots) ballot.forEach((project, amount) -> {
            if (!given.containsKey(project) || amount.signum() < 0)
                throw new IllegalArgumentException(amount + " cannot be given to " + project);
            given.get(project).add(amount);
        });
        var weights = new ArrayList<BigDecimal>();
        given.values().forEach(amounts -> weights.add(amounts.size() >= quorum ? found(amounts) : BigDecimal.ZERO));
        var parts = parted(weights);
        var rewards = new ArrayList<Reward>();
        given.forEach((project, amounts) -> rewards.add(new Reward(
                project, amounts.size(), found(amounts), amounts.size() >= quorum, parts.get(rewards.size()))));
        return rewards;
    }

    private List<Long> parted(List<BigDecimal> weights) {
        var parts = Parts.of(poolMinor, weights);
        var small = false;
        for (var at = 0; at < parts.size(); at++)
            if (weights.get(at).signum() > 0 && parts.get(at) < least) {
                weights.set(at, BigDecimal.ZERO);
                small = true;
            }
        return small ? parted(weights) : parts;
    }

    private BigDecimal found(List<BigDecimal> amounts) {
        if (amounts.isEmpty()) return BigDecimal.ZERO;
        var sorted = amounts.stream().sorted().toList();
        var half = sorted.size() / 2;
        return switch (middle) {
            case MEAN -> sorted.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL128);
            case MEDIAN -> sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO);
        };
    }
}
