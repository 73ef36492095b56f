package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Method of Equal Shares: every voter has the same share of the budget, and a project is funded by its supporters
 * alone, those first that ask the least of them (Peters, Pierczyński, Skowron, Proportional Participatory Budgeting with
 * Additive Utilities, 2021; equalshares.net).
 */
record EqualShares(Satisfaction satisfaction, Completion completion) implements Method {

    /** What a funded project is worth to each of its supporters. */
    enum Satisfaction {
        COST,
        CARDINALITY
    }

    /** What becomes of money that the supporters of no project can put together. */
    enum Completion {
        NONE,
        /** All shares are raised by one unit again and again, as long as the projects stay within the budget. */
        ADD1,
        /** The same, and what is then left is spent greedily. */
        ADD1U,
        /** What is left is spent on the projects with most votes that it pays for. */
        GREEDY
    }

    @Override
    public String name() {
        return "equal-shares";
    }

    @Override
    public Method with(String setting, String value) {
        return switch (setting) {
            case "satisfaction" -> new EqualShares(Settings.value(Satisfaction.class, setting, value), completion);
            case "completion" -> new EqualShares(satisfaction, Settings.value(Completion.class, setting, value));
            default -> Method.super.with(setting, value);
        };
    }

    @Override
    public Optional<String> obstacle(Poll poll) {
        if (poll.kind() != Poll.Kind.APPROVAL) return Optional.of("it needs ballots that approve");
        return Support.obstacle(poll);
    }

    @Override
    public Result count(Poll poll) {
        var spending = new Spending(poll, this);
        return spending.result();
    }

    /** One count, and the counts with raised shares that it takes. */
    private static final class Spending {

        private final Poll poll;
        private final EqualShares rule;
        private final Approvals approvals;
        private final Fraction budget;
        private final Fraction[] costs;

        Spending(Poll poll, EqualShares rule) {
            this.poll = poll;
            this.rule = rule;
            approvals = Approvals.of(poll);
            budget = Fraction.of(poll.budget().orElseThrow().amount());
            costs = poll.options().stream().map(option -> Fraction.of(option.cost())).toArray(Fraction[]::new);
        }

        Result result() {
            var funding = switch (rule.completion) {
                case NONE, GREEDY -> equalShares(share(budget));
                case ADD1, ADD1U -> raised();
            };
            if (rule.completion == Completion.ADD1U || rule.completion == Completion.GREEDY) funding.spendTheRest();
            return funding.result(rule.name());
        }

        private Fraction share(Fraction money) {
            return approvals.everybody() == 0 ? Fraction.ZERO : money.over(approvals.everybody());
        }

        /** The count with the highest whole share at which no more than the budget is spent. */
        private Funding raised() {
            var best = equalShares(share(budget));
            var share = share(budget).truncated(0);
            while (!best.exhaustive()) {
                share = share.plus(Fraction.ONE);
                var next = equalShares(share);
                if (next.spent().moreThan(budget)) break;
                best = next;
            }
            return best;
        }

        private Funding equalShares(Fraction share) {
            var funding = new Funding(poll, approvals, costs, share);
            var purses = new Purses(approvals, share);
            var prices = new Fraction[costs.length];
            Arrays.fill(prices, Fraction.ZERO);
            var wanted = IntStream.range(0, costs.length).filter(project -> approvals.wanted(project, poll)).boxed();
            var candidates = new ArrayList<>(wanted.toList());
            while (true) {
                var offer = bestOffer(purses, prices, candidates);
                if (offer.isEmpty()) return funding;
                purses.charge(offer.get().project, offer.get().payment);
                candidates.remove(Integer.valueOf(offer.get().project));
                funding.fund(offer.get().project, offer.get().payment, offer.get().tied);
            }
        }

        private record Offer(int project, Fraction payment, List<Integer> tied) {}

        /** Asks projects for their price from the lowest price they had, which can only rise, until none can be lower. */
        private Optional<Offer> bestOffer(Purses purses, Fraction[] prices, List<Integer> candidates) {
            candidates.sort(Comparator.comparing(project -> prices[project]));
            var tied = new ArrayList<Integer>();
            Fraction lowest = null;
            for (var project : List.copyOf(candidates)) {
                if (lowest != null && prices[project].moreThan(lowest)) break;
                var payment = purses.payment(project, costs[project]);
                if (payment.isEmpty()) {
                    candidates.remove(project);
                    continue;
                }
                prices[project] = price(project, payment.get());
                if (lowest == null || lowest.moreThan(prices[project])) {
                    lowest = prices[project];
                    tied.clear();
                }
                if (prices[project].equals(lowest)) tied.add(project);
            }
            if (tied.isEmpty()) return Optional.empty();
            tied.sort(null);
            var taken = tied.stream().min(cheapestThenMostVotes()).orElseThrow();
            return Optional.of(new Offer(taken, purses.payment(taken, costs[taken]).orElseThrow(), tied));
        }

        private Fraction price(int project, Fraction payment) {
            return switch (rule.satisfaction) {
                case COST -> costs[project].isZero() ? Fraction.ZERO : payment.over(costs[project]);
                case CARDINALITY -> payment;
            };
        }

        private Comparator<Integer> cheapestThenMostVotes() {
            return Comparator.comparing((Integer project) -> costs[project])
                    .thenComparing(project -> -approvals.votes()[project]);
        }
    }
}
