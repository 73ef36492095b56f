package coop.toadlane.books;

import coop.toadlane.ledger.Account;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A part of what came or went: for a purpose, or with somebody. {@code share} is of the largest, in per cent, for its bar. */
record Part(Sentence title, Money amount, long count, int share, String query) {

    private static final int MOST_SHOWN = 12;

    static List<Part> purposes(List<Budget.ForPurpose> all, boolean isIn, String unit, String period) {
        var chosen = all.stream().filter(purpose -> purpose.isIn() == isIn && purpose.amount() != 0).toList();
        var largest = chosen.stream().mapToLong(Budget.ForPurpose::amount).max().orElse(0);
        return chosen.stream().map(purpose -> of(
            Account.titled(purpose.code(), purpose.name()), purpose.amount(), purpose.count(), largest, unit,
            query(period, isIn) + "&purpose=" + encoded(purpose.code()))).toList();
    }

    /** The largest by name or kind, and all others together, whose entries no single list holds. */
    static List<Part> people(List<Budget.WithSomebody> all, boolean isIn, String unit, String period) {
        var chosen = all.stream().filter(somebody -> somebody.isIn() == isIn && somebody.amount() != 0).toList();
        var largest = chosen.stream().mapToLong(Budget.WithSomebody::amount).max().orElse(0);
        var shown = new ArrayList<Part>();
        chosen.stream().limit(MOST_SHOWN).forEach(somebody -> shown.add(of(
            named(somebody), somebody.amount(), somebody.count(), largest, unit,
            query(period, isIn) + "&who=" + encoded(somebody.ref()))));
        var rest = chosen.stream().skip(MOST_SHOWN).toList();
        if (!rest.isEmpty()) shown.add(of(
            Sentence.of("books.people.rest", rest.size()), rest.stream().mapToLong(Budget.WithSomebody::amount).sum(),
            rest.stream().mapToLong(Budget.WithSomebody::count).sum(), largest, unit, ""));
        return shown;
    }

    private static Sentence named(Budget.WithSomebody somebody) {
        return somebody.who() == null ? Sentence.of("books.people." + unnamed(somebody.ref())) : Sentence.of("books.named", somebody.who());
    }

    private static String unnamed(String ref) {
        return switch (ref) {
            case "members", "outsiders", "nobody" -> ref;
            default -> "forgotten";
        };
    }

    static String query(String period, boolean isIn) {
        return "?period=" + period + "&flow=" + (isIn ? "in" : "out");
    }

    private static Part of(Sentence title, long amount, long count, long largest, String unit, String query) {
        var share = amount <= 0 ? 0 : Math.clamp(Math.round(100.0 * amount / largest), 1, 100);
        return new Part(title, new Money(amount, unit), count, share, query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
