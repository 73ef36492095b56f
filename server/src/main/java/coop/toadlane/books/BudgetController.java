package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Account;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Flow;
import coop.toadlane.ledger.Period;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The budget, for everyone whom the co-op lets read it. */
@Controller
class BudgetController {

    private static final List<String> COLUMNS = List.of(
        "ledger.direction", "ledger.enter.purpose", "ledger.amount", "ledger.unit", "books.count");
    private static final List<String> ENTRY_COLUMNS = List.of(
        "ledger.day", "ledger.direction", "ledger.enter.purpose", "ledger.amount", "ledger.unit", "ledger.memo", "ledger.party",
        "ledger.transfer");

    private final OpenBooks open;
    private final Budget budget;
    private final Books books;
    private final Clock clock;

    BudgetController(OpenBooks open, Budget budget, Books books, Clock clock) {
        this.open = open;
        this.budget = budget;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/budget")
    BudgetPage budget(Coop coop, Actor reader, Words words, @RequestParam(name = "period", required = false) Optional<String> asked) {
        var told = open.told(coop, reader);
        var today = today(coop);
        var period = asked.map(Period::of).orElse(Period.of(Year.from(today)));
        var twelve = twelveMonths(period, today);
        var unit = coop.currency();
        var purposes = budget.purposes(coop, period);
        var people = budget.people(coop, period, told);
        return new BudgetPage(
            books.has(coop),
            books.holdings(coop.id()).stream()
                .filter(holding -> holding.account().isMoney() && holding.account().unit().equals(unit))
                .map(BudgetPage.MoneyAccount::of).toList(),
            period.key(), Period.choices(today, words), sum(purposes, true, unit), sum(purposes, false, unit),
            Months.of(twelve.first(), budget.months(coop, twelve), unit),
            Part.purposes(purposes, true, unit, period.key()), Part.purposes(purposes, false, unit, period.key()),
            Part.people(people, true, unit, period.key()), Part.people(people, false, unit, period.key()),
            open.rules(coop.id()).openness(), told.tells(Openness.WORDS));
    }

    @GetMapping("/coops/{coop}/budget.csv")
    Csv budgetAsCsv(Coop coop, Actor reader, @RequestParam(name = "period", required = false) Optional<String> asked) {
        open.told(coop, reader);
        var period = asked.map(Period::of).orElse(Period.of(Year.from(today(coop))));
        var parts = budget.purposes(coop, period);
        var rows = parts.stream().<List<Object>>map(part -> List.of(
            flow(part.isIn()), Account.titled(part.code(), part.name()), new Money(part.amount(), coop.currency()),
            coop.currency(), part.count())).toList();
        return new Csv(coop.slug() + "-budget" + (period.isAlways() ? "" : "-" + period.key()) + ".csv", COLUMNS, rows);
    }

    @GetMapping("/coops/{coop}/budget/entries")
    BudgetEntriesPage entries(Coop coop, Actor reader, Words words, Asked asked) {
        var told = open.told(coop, reader);
        var period = Period.of(asked.filter("period"));
        var total = budget.total(coop, asked, period, told);
        return new BudgetEntriesPage(
            budget.entries(coop, asked, period, told), period.key(), Period.choices(today(coop), words), total.count(),
            new Money(total.amount(), coop.currency()), told);
    }

    @GetMapping("/coops/{coop}/budget/entries.csv")
    Csv entriesAsCsv(Coop coop, Actor reader, Asked asked) {
        var told = open.told(coop, reader);
        var rows = budget.all(coop, asked, Period.of(asked.filter("period")), told).stream().map(BudgetController::row).toList();
        return new Csv(coop.slug() + "-entries.csv", ENTRY_COLUMNS, rows);
    }

    private LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }

    /** Those of the year that is shown, else the last ones up to the end of what is shown. */
    private static Period twelveMonths(Period period, LocalDate today) {
        if (period.key().length() == 4) return period;
        return Period.lastTwelveMonths(period.isAlways() ? today : period.last());
    }

    private static Money sum(List<Budget.ForPurpose> purposes, boolean isIn, String unit) {
        return new Money(
            purposes.stream().filter(purpose -> purpose.isIn() == isIn).mapToLong(Budget.ForPurpose::amount).sum(), unit);
    }

    private static Sentence flow(boolean isIn) {
        return (isIn ? Flow.IN : Flow.OUT).title();
    }

    private static List<Object> row(Told told) {
        return Arrays.asList(
            told.on(), flow(told.isIn()), told.purpose(), new Money(told.change(), told.unit()), told.unit(), told.what(), told.who(),
            told.id());
    }
}
