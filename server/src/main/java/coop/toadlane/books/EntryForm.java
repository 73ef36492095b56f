package coop.toadlane.books;

import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.AccountId;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry with several lines as somebody typed it: {@code account0 debit0 credit0 account1 …}. */
record EntryForm(Map<String, String> sent) {

    static final int MOST_LINES = 100;

    private static final int FIRST_LINES = 6;
    private static final Pattern LINE = Pattern.compile("(?:account|debit|credit)(\\d{1,9})");

    sealed interface Reading {

        record Understood(List<Transfer> transfers) implements Reading {}

        record Unclear(Map<String, Sentence> problems) implements Reading {}
    }

    /** As many as were sent, and some more if that was asked for. */
    int lines() {
        return Math.min(MOST_LINES, sentLines() + (isToGrow() ? FIRST_LINES : 0));
    }

    boolean isToGrow() {
        return sent.containsKey("more");
    }

    boolean mayGrow() {
        return lines() < MOST_LINES;
    }

    private int sentLines() {
        return sent.keySet().stream().map(LINE::matcher).filter(Matcher::matches)
            .mapToInt(line -> Integer.parseInt(line.group(1)) + 1).reduce(FIRST_LINES, Math::max);
    }

    String typed(String field) {
        return sent.getOrDefault(field, "").strip();
    }

    Reading read(Coop coop, List<Account> chart, LocalDate today, Locale language) {
        var problems = new LinkedHashMap<String, Sentence>();
        var on = day();
        if (on.isEmpty()) problems.put("on", Sentence.of("ledger.enter.on-unread"));
        else if (on.get().isAfter(today)) problems.put("on", Sentence.of("ledger.enter.on-ahead"));
        if (typed("memo").isEmpty()) problems.put("memo", Sentence.of("ledger.enter.memo-missing"));
        if (typed("memo").length() > Transfer.LONGEST_MEMO)
            problems.put("memo", Sentence.of("ledger.refused.memo-too-long", Transfer.LONGEST_MEMO));
        var changes = changes(coop, chart, language, problems);
        if (problems.isEmpty()) sum(coop, changes).ifPresent(why -> problems.put("account0", why));
        return problems.isEmpty() ? understood(coop, changes, on.orElseThrow()) : new Reading.Unclear(problems);
    }

    private Map<AccountId, Long> changes(Coop coop, List<Account> chart, Locale language, Map<String, Sentence> problems) {
        var changes = new HashMap<AccountId, Long>();
        if (sentLines() > MOST_LINES) problems.put("account0", Sentence.of("books.entry.too-many", MOST_LINES));
        for (var line = 0; line < lines(); line++) {
            if (typed("account" + line).isEmpty() && typed("debit" + line).isEmpty() && typed("credit" + line).isEmpty()) continue;
            var chosen = typed("account" + line);
            var account = chart.stream().filter(known -> known.id().toString().equals(chosen)).findFirst();
            if (account.isEmpty()) problems.put("account" + line, Sentence.of("ledger.enter.account-missing"));
            var change = change(coop, line, language);
            if (change.isEmpty()) problems.put("debit" + line, Sentence.of("books.entry.one-side", coop.currency()));
            if (account.isPresent() && change.isPresent()) changes.merge(account.get().id(), change.get(), Long::sum);
        }
        changes.values().removeIf(change -> change == 0);
        if (problems.isEmpty() && changes.size() < 2) problems.put("account0", Sentence.of("books.entry.two-lines"));
        return changes;
    }

    /** A line says either what its account is debited or what it is credited. */
    private Optional<Long> change(Coop coop, int line, Locale language) {
        var debit = typed("debit" + line);
        var credit = typed("credit" + line);
        if (debit.isEmpty() == credit.isEmpty()) return Optional.empty();
        return Money.typed(debit.isEmpty() ? credit : debit, coop.currency(), language).map(Money::minor)
            .filter(minor -> minor > 0 && minor < Long.MAX_VALUE / MOST_LINES).map(minor -> debit.isEmpty() ? -minor : minor);
    }

    private static Optional<Sentence> sum(Coop coop, Map<AccountId, Long> changes) {
        var debit = changes.values().stream().filter(change -> change > 0).mapToLong(change -> change).sum();
        var credit = -changes.values().stream().filter(change -> change < 0).mapToLong(change -> change).sum();
        if (debit == credit) return Optional.empty();
        return Optional.of(Sentence.of(
            "books.entry.unbalanced", new Money(debit, coop.currency()), new Money(credit, coop.currency())));
    }

    private Reading understood(Coop coop, Map<AccountId, Long> changes, LocalDate on) {
        var transfers = new ArrayList<Transfer>();
        for (var move : Pairing.of(changes))
            transfers.add(Transfer.of(move.from(), move.to(), new Money(move.amount(), coop.currency()), on, typed("memo")));
        return new Reading.Understood(transfers);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed("on")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
