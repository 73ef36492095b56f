package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Words;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class MoneyController {

    private static final int LATEST = 8;
    private static final List<String> JOURNAL_COLUMNS = List.of(
        "ledger.day", "ledger.direction", "ledger.amount", "ledger.unit", "ledger.from", "ledger.to", "ledger.party", "ledger.memo",
        "ledger.transfer");
    private static final List<String> ACCOUNT_COLUMNS = List.of(
        "ledger.day", "ledger.amount", "ledger.unit", "ledger.other", "ledger.party", "ledger.memo", "ledger.transfer");

    private final Books books;
    private final Journal journal;
    private final AccountEntries entries;
    private final SlipReader slips;

    MoneyController(Books books, Journal journal, AccountEntries entries, SlipReader slips) {
        this.books = books;
        this.journal = journal;
        this.entries = entries;
        this.slips = slips;
    }

    @GetMapping("/coops/{coop}/money")
    MoneyPage money(Coop coop, Actor.Member reader) {
        var today = slips.today(coop);
        var holdings = books.holdings(coop.id());
        var changes = entries.changes(coop.id(), Period.of(Year.from(today)));
        var twelve = Period.lastTwelveMonths(today);
        return new MoneyPage(
            books.has(coop), holdings.stream().filter(holding -> holding.account().isMoney()).toList(),
            Chart.of(twelve, journal.months(coop.id(), twelve, coop.currency()), coop.currency()),
            Year.from(today).toString(), Purpose.of(Kind.INCOME, holdings, changes), Purpose.of(Kind.EXPENSE, holdings, changes),
            journal.latest(coop.id(), LATEST), reader.may(Ledger.POST));
    }

    @GetMapping("/coops/{coop}/money/journal")
    JournalPage journal(Coop coop, Actor.Member reader, Words words, Asked asked) {
        var period = Period.of(asked.filter("period"));
        var total = period.isAlways() ? Journal.Total.NONE : journal.total(coop.id(), asked, period, coop.currency());
        return new JournalPage(
            journal.read(coop.id(), asked, period), period.key(), periods(coop, words), total.count(),
            new Money(total.came(), coop.currency()), new Money(total.went(), coop.currency()));
    }

    @GetMapping("/coops/{coop}/money/journal.csv")
    Csv journalAsCsv(Coop coop, Actor.Member reader, Asked asked) {
        var rows = journal.all(coop.id(), asked, Period.of(asked.filter("period"))).stream().map(MoneyController::row).toList();
        return new Csv(coop.slug() + "-journal.csv", JOURNAL_COLUMNS, rows);
    }

    @GetMapping("/coops/{coop}/money/accounts")
    AccountsPage accounts(Coop coop, Actor.Member reader) {
        return new AccountsPage(books.holdings(coop.id()), reader.may(Ledger.POST));
    }

    @GetMapping("/coops/{coop}/money/accounts/{account}")
    AccountPage account(Coop coop, Actor.Member reader, Words words, @PathVariable String account, Asked asked) {
        var holding = holding(coop, account);
        var period = Period.of(asked.filter("period"));
        var id = holding.account().id();
        var change = holding.account().kind().spoken(entries.change(coop.id(), id, period).net());
        return new AccountPage(
            holding, entries.read(coop.id(), id, asked, period), period.key(), periods(coop, words),
            new Money(change, holding.account().unit()), reader.may(Ledger.POST));
    }

    @GetMapping("/coops/{coop}/money/accounts/{account}.csv")
    Csv accountAsCsv(Coop coop, Actor.Member reader, @PathVariable String account, Asked asked) {
        var holding = holding(coop, account).account();
        var rows = entries.all(coop.id(), holding.id(), asked, Period.of(asked.filter("period"))).stream()
            .map(entry -> row(holding, entry)).toList();
        return new Csv(coop.slug() + "-" + holding.code() + ".csv", ACCOUNT_COLUMNS, rows);
    }

    private Holding holding(Coop coop, String account) {
        return AccountId.typed(account).flatMap(id -> books.holding(coop.id(), id)).orElseThrow(NotFound::new);
    }

    private List<Choice> periods(Coop coop, Words words) {
        return Period.choices(slips.today(coop), words);
    }

    private static List<Object> row(Movement movement) {
        return Arrays.asList(
            movement.on(), movement.flow().title(), movement.change(), movement.unit(), movement.from(), movement.to(),
            movement.party(), movement.memo(), movement.id());
    }

    private static List<Object> row(Account account, AccountEntry entry) {
        return Arrays.asList(
            entry.on(), new Money(account.kind().spoken(entry.change()), entry.unit()), entry.unit(), entry.other(), entry.party(),
            entry.memo(), entry.id());
    }
}
