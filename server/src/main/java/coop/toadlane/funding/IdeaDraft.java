package coop.toadlane.funding;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An idea as it is typed; {@code carrier} blank for who writes it. */
public record IdeaDraft(String title, String text, String carrier, String wanted) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_CARRIER = 200;
    static final IdeaDraft BLANK = new IdeaDraft("", "", "", "");

    public IdeaDraft {
        title = title.strip().replaceAll("\\s+", " ");
        text = text.strip();
        carrier = carrier.strip().replaceAll("\\s+", " ");
        wanted = wanted.strip();
    }

    static IdeaDraft of(Map<String, String> sent) {
        return new IdeaDraft(
            sent.getOrDefault("title", ""), sent.getOrDefault("text", ""), sent.getOrDefault("carrier", ""),
            sent.getOrDefault("wanted", ""));
    }

    static IdeaDraft of(Idea idea, FundingRound round) {
        return new IdeaDraft(
            idea.title(), idea.text(), idea.carrier(), idea.wanted() == null ? "" : round.money(idea.wanted()).plain());
    }

    Optional<Money> money(FundingRound round) {
        return Money.typed(wanted, round.currency()).filter(amount -> amount.minor() > 0);
    }

    /** By field. What looks back need not say what it wants. */
    Map<String, Sentence> problems(FundingRound round) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (title.isEmpty()) problems.put("title", Sentence.of("funding.title-missing"));
        if (title.length() > LONGEST_TITLE) problems.put("title", Sentence.of("funding.title-long", LONGEST_TITLE));
        if (text.isEmpty()) problems.put("text", Sentence.of("funding.text-missing"));
        if (text.length() > LONGEST_TEXT) problems.put("text", Sentence.of("funding.text-long", LONGEST_TEXT));
        if (carrier.length() > LONGEST_CARRIER) problems.put("carrier", Sentence.of("funding.carrier-long", LONGEST_CARRIER));
        if (!(wanted.isEmpty() && round.looksBack()))
            amountProblem(money(round), round).ifPresent(problem -> problems.put("wanted", problem));
        return problems;
    }

    /** What is wrong with an amount that one idea wants or costs. */
    static Optional<Sentence> amountProblem(Optional<Money> amount, FundingRound round) {
        if (amount.isEmpty()) return Optional.of(Sentence.of("funding.amount-unread", round.currency()));
        return amount.get().minor() > round.budget() ? Optional.of(Sentence.of("funding.amount-over", round.money())) : Optional.empty();
    }
}
