package coop.toadlane.drafts;

import coop.toadlane.ballots.Option;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with how members would be asked, by the field to mend. */
final class AskProblems {

    static final int HIGHEST_SCALE = 10;
    static final int MOST_DOTS = 100;
    static final int MOST_CREDITS = 1000;

    private AskProblems() {}

    static Map<String, Sentence> of(Ask ask, List<Option> options) {
        var method = ask.method();
        if (method == null || options.isEmpty()) return Map.of();
        var problems = new LinkedHashMap<String, Sentence>();
        if (ask.seats() < 1 || ask.seats() >= options.size())
            problems.put("seats", Sentence.of("decisions.seats-wrong", Math.max(1, options.size() - 1)));
        else if (ask.seats() > 1 && !method.fillsSeats())
            problems.put("seats", Sentence.of("decisions.seats-one", Sentence.of("method." + method)));
        switch (method.kind()) {
            case SCORES -> mustBeWithin(ask.most(), 2, HIGHEST_SCALE, "decisions.scale-wrong", problems);
            case DOTS -> mustBeWithin(ask.most(), 2, MOST_DOTS, "decisions.dots-wrong", problems);
            case BUDGET -> problems.putAll(budgetProblems(ask.budget(), options));
            case CREDITS -> {
                mustBeWithin(ask.most(), 4, MOST_CREDITS, "decisions.credits-wrong", problems);
                problems.putAll(fundProblems(ask.budget()));
            }
            case ALLOCATION -> problems.putAll(fundProblems(ask.budget()));
            case SHOW_OF_HANDS, CONSENT, CONSENSUS, APPROVAL, RANKING -> { /* Nothing more is asked for. */ }
        }
        return problems;
    }

    private static void mustBeWithin(int most, int from, int to, String why, Map<String, Sentence> problems) {
        if (most < from || most > to) problems.put("most", Sentence.of(why, from, to));
    }

    private static Map<String, Sentence> budgetProblems(@Nullable BigDecimal budget, List<Option> projects) {
        for (var project : projects)
            if (project.cost() == null) return Map.of("options", Sentence.of("decisions.cost-missing", project.name()));
        if (!fundProblems(budget).isEmpty()) return fundProblems(budget);
        var cheapest = projects.stream().map(Option::cost).min(BigDecimal::compareTo).orElseThrow();
        return cheapest.compareTo(Objects.requireNonNull(budget)) > 0 ? Map.of("budget", Sentence.of("decisions.budget-small")) : Map.of();
    }

    private static Map<String, Sentence> fundProblems(@Nullable BigDecimal budget) {
        return budget == null || budget.signum() <= 0 ? Map.of("budget", Sentence.of("decisions.budget-missing")) : Map.of();
    }
}
