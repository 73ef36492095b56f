package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody typed who changed one unit into another: so much left this account, and so much reached that one. */
record ExchangeForm(String from, String given, String to, String got, String memo, String on) {

    sealed interface Reading {

        record Understood(Account from, Money given, Account to, Money got, LocalDate on) implements Reading {}

        record Unclear(Map<String, Sentence> problems) implements Reading {}
    }

    static ExchangeForm of(Map<String, String> sent) {
        return new ExchangeForm(
            sent.getOrDefault("from", ""), sent.getOrDefault("given", ""), sent.getOrDefault("to", ""), sent.getOrDefault("got", ""),
            sent.getOrDefault("memo", ""), sent.getOrDefault("on", ""));
    }

    Reading read(List<Account> chart, LocalDate today, Locale language) {
        var problems = new LinkedHashMap<String, Sentence>();
        var giver = account(chart, "from", from, problems);
        var amountGiven = amount(giver, "given", given, language, problems);
        var taker = account(chart, "to", to, problems);
        var amountGot = amount(taker, "got", got, language, problems);
        if (giver.isPresent() && taker.isPresent() && giver.get().unit().equals(taker.get().unit()))
            problems.put("to", Sentence.of("ledger.exchange.same-unit", giver.get().unit()));
        if (memo.isBlank()) problems.put("memo", Sentence.of("ledger.enter.memo-missing"));
        var day = day();
        if (day.isEmpty()) problems.put("on", Sentence.of("ledger.enter.on-unread"));
        else if (day.get().isAfter(today)) problems.put("on", Sentence.of("ledger.enter.on-ahead"));
        if (!problems.isEmpty()) return new Reading.Unclear(problems);
        return new Reading.Understood(
            giver.orElseThrow(), amountGiven.orElseThrow(), taker.orElseThrow(), amountGot.orElseThrow(), day.orElseThrow());
    }

    private static Optional<Account> account(List<Account> chart, String field, String typed, Map<String, Sentence> problems) {
        var known = chart.stream().filter(account -> account.id().toString().equals(typed)).findFirst();
        if (known.isEmpty()) problems.put(field, Sentence.of("ledger.enter.account-missing"));
        return known;
    }

    private static Optional<Money> amount(
            Optional<Account> account, String field, String typed, Locale language, Map<String, Sentence> problems) {
        if (account.isEmpty()) return Optional.empty();
        var unit = account.get().unit();
        var amount = Money.typed(typed, unit, language).filter(money -> money.minor() > 0);
        if (amount.isEmpty()) problems.put(field, Sentence.of("ledger.enter.amount-unread", unit));
        return amount;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(on.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
