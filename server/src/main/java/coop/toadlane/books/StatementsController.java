package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.BadRequest;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Statements of any day, for members. */
@Controller
class StatementsController {

    private static final List<String> COLUMNS = List.of(
        "books.account", "books.code", "books.kind", "ledger.unit", "books.opening", "books.debit", "books.credit", "books.closing");

    private final Statements statements;
    private final Clock clock;

    StatementsController(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/money/trial-balance")
    TrialBalancePage trialBalance(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        var asked = Days.of(from, on, known, today(coop));
        return new TrialBalancePage(asked.days(), units(coop, asked.days(), TrialBalance::of), asked.problems());
    }

    @GetMapping("/coops/{coop}/money/income")
    IncomeStatementPage income(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        var asked = Days.of(from, on, known, today(coop));
        var units = units(coop, asked.days(), IncomeStatement::of).stream().filter(unit -> !unit.isBlank()).toList();
        return new IncomeStatementPage(asked.days(), units, asked.problems());
    }

    @GetMapping("/coops/{coop}/money/balance-sheet")
    BalanceSheetPage balanceSheet(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        var asked = Days.of(from, on, known, today(coop));
        return new BalanceSheetPage(asked.days(), units(coop, asked.days(), BalanceSheet::of), asked.problems());
    }

    /** All three can be made of it. */
    @GetMapping("/coops/{coop}/money/trial-balance.csv")
    Csv trialBalanceAsCsv(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        return csv(coop, "trial-balance", from, on, known, List.of("ASSET", "LIABILITY", "EQUITY", "INCOME", "EXPENSE"));
    }

    @GetMapping("/coops/{coop}/money/income.csv")
    Csv incomeAsCsv(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        return csv(coop, "income", from, on, known, List.of("INCOME", "EXPENSE"));
    }

    @GetMapping("/coops/{coop}/money/balance-sheet.csv")
    Csv balanceSheetAsCsv(
            Coop coop, Actor.Member reader, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known) {
        return csv(coop, "balance-sheet", from, on, known, List.of("ASSET", "LIABILITY", "EQUITY", "INCOME", "EXPENSE"));
    }

    private Csv csv(Coop coop, String name, String from, String on, String known, List<String> kinds) {
        var asked = Days.of(from, on, known, today(coop));
        if (!asked.problems().isEmpty()) throw new BadRequest("books.days.unread");
        var rows = statements.lines(coop, asked.days()).stream()
            .filter(line -> line.isTouched() && kinds.contains(line.kind().name())).map(StatementsController::row).toList();
        return new Csv(coop.slug() + "-" + name + "-" + asked.days().on() + ".csv", COLUMNS, rows);
    }

    /** A statement for each unit in which anything ever stood. */
    private <T> List<T> units(Coop coop, Days days, BiFunction<String, List<Line>, T> statement) {
        Map<String, List<Line>> byUnit = statements.lines(coop, days).stream().filter(Line::isTouched)
            .collect(Collectors.groupingBy(Line::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().map(unit -> statement.apply(unit.getKey(), unit.getValue())).toList();
    }

    private LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }

    private static List<Object> row(Line line) {
        return List.of(
            line.title(), line.code(), line.kind().title(), line.unit(), new Money(line.opening(), line.unit()),
            new Money(line.debit(), line.unit()), new Money(line.credit(), line.unit()), new Money(line.closing(), line.unit()));
    }
}
