package coop.toadlane.tally;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.ballots.Way;
import coop.toadlane.counting.QuadraticFunding;
import coop.toadlane.counting.RetroactiveFunding.Middle;
import coop.toadlane.counting.RetroactiveFunding;
import coop.toadlane.counting.Round.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shares a budget out among projects by what voters gave them. Its account has four rounds: how many ballots spoke of each
 * project, what they gave it, with how much it shares in the budget, and the money.
 */
final class SharedOut {

    /** Of five ballots, how many must speak of a project for it to get anything in a retroactive round: one. */
    private static final int BALLOTS_FOR_EACH_ONE = 5;

    /** What a project has by the ballots: who spoke of it, what it had alone, and with how much it shares. */
    record Weight(int backers, BigDecimal own, BigDecimal whole) {

        static final Weight NONE = new Weight(0, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The bound of every two voters is a quarter of one voter's credits: what two add together stays below half of them. */
    private static final int BOUND_OF_CREDITS = 4;

    /** A square, so that roots stay whole. */
    private static final int FINE = 1_000_000;

    private final BigDecimal budget;
    private final int credits;
    private final Method method;
    private final List<Option> options;

    SharedOut(Way way, Method method, List<Option> options) {
        this.credits = way.most();
        this.budget = Objects.requireNonNull(way.budget());
        this.method = method;
        this.options = options;
    }

    Account among(List<Weighed> cast) {
        var weights = switch (method) {
            case QUADRATIC -> quadratic(cast, 1, Optional.empty());
            case QUADRATIC_IN_PAIRS -> quadratic(cast, FINE, Optional.of(BigDecimal.valueOf((long) credits * FINE / BOUND_OF_CREDITS)));
            case RETRO_MEDIAN -> retroactive(cast, Middle.MEDIAN);
            case RETRO_MEAN -> retroactive(cast, Middle.MEAN);
            default -> throw new IllegalArgumentException(method + " shares nothing out");
        };
        var money = new Capped(budget.unscaledValue().longValueExact()).parted(
            options.stream().map(option -> weights.get(option.place()).whole()).toList(), options.stream().map(this::cap).toList());
        var paid = new LinkedHashMap<Integer, BigDecimal>();
        for (var option : options) paid.put(option.place(), BigDecimal.valueOf(money.get(paid.size()), budget.scale()));
        var elected = paid.keySet().stream().filter(place -> paid.get(place).signum() > 0)
            .sorted(Comparator.comparing((Integer place) -> paid.get(place)).reversed()).toList();
        return new Account(elected, List.of(
            step(elected, place -> BigDecimal.valueOf(weights.get(place).backers())),
            step(elected, place -> weights.get(place).own()),
            step(elected, place -> weights.get(place).whole()),
            step(elected, paid::get)), List.of(), null);
    }

    /**
     * Votes are the roots of the credits that they cost; a project has the square of all its votes together.
     *
     * @param unit  into how many parts a credit is cut, so that what a bound leaves of it is not lost
     * @param bound of every two voters, in these parts
     */
    private Map<Integer, Weight> quadratic(List<Weighed> cast, int unit, Optional<BigDecimal> bound) {
        var gifts = new ArrayList<QuadraticFunding.Gift>();
        for (var voter = 0; voter < cast.size(); voter++)
            for (var voice = 0; voice < cast.get(voter).weight(); voice++) {
                var giver = voter + "/" + voice;
                marks(cast.get(voter)).forEach((place, votes) -> {
                    if (votes > 0) gifts.add(new QuadraticFunding.Gift(giver, String.valueOf(place), (long) votes * votes * unit));
                });
            }
        var weights = nothing();
        for (var match : new QuadraticFunding(Long.MAX_VALUE, bound).count(gifts)) {
            var own = BigDecimal.valueOf(match.givenMinor() / unit);
            var added = BigDecimal.valueOf(match.matchMinor()).divide(BigDecimal.valueOf(unit));
            weights.put(Integer.valueOf(match.project()), new Weight(match.givers(), own, own.add(added)));
        }
        return weights;
    }

    private Map<Integer, Weight> retroactive(List<Weighed> cast, Middle middle) {
        var ballots = new ArrayList<Map<String, BigDecimal>>();
        for (var weighed : cast) {
            var ballot = marks(weighed).entrySet().stream()
                .collect(Collectors.toMap(given -> String.valueOf(given.getKey()), given -> BigDecimal.valueOf(given.getValue())));
            for (var voice = 0; voice < weighed.weight(); voice++) ballots.add(ballot);
        }
        var places = options.stream().map(option -> String.valueOf(option.place())).toList();
        var quorum = Math.ceilDiv(ballots.size(), BALLOTS_FOR_EACH_ONE);
        var weights = nothing();
        for (var reward : new RetroactiveFunding(0, middle, quorum, 0).count(places, ballots)) {
            var found = reward.found().setScale(6, RoundingMode.HALF_UP);
            var counts = reward.quorumMet() ? found : BigDecimal.ZERO;
            weights.put(Integer.valueOf(reward.project()), new Weight(reward.ballots(), found, counts));
        }
        return weights;
    }

    private Map<Integer, Weight> nothing() {
        return options.stream().collect(Collectors.toMap(Option::place, _ -> Weight.NONE, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<Integer, Integer> marks(Weighed weighed) {
        return switch (weighed.ballot()) {
            case Ballot.Marked(Map<Integer, Integer> marks) -> marks;
            case Ballot.Answered _, Ballot.Approved _ -> throw new IllegalStateException("Nothing is given: " + weighed);
        };
    }

    /** A project without a cost may be given all. */
    private long cap(Option option) {
        var most = option.cost() == null ? budget : option.cost();
        return most.setScale(budget.scale(), RoundingMode.DOWN).unscaledValue().longValueExact();
    }

    private Account.Step step(List<Integer> elected, Function<Integer, BigDecimal> figure) {
        return new Account.Step(
            List.of(),
            options.stream().map(Option::place)
                .map(place -> new Account.Figure(place, elected.contains(place) ? State.ELECTED : State.HOPEFUL, figure.apply(place)))
                .toList(),
            Map.of());
    }
}
