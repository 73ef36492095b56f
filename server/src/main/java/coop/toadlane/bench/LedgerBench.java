package coop.toadlane.bench;

import coop.toadlane.database.Postgres;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Measures posting against the database's own plainest script, in turn, in one database. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
public class LedgerBench {

    public static final int ACCOUNTS = 100_000;

    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 64);
    private static final int MANY = 64;
    private static final int FEW_ENTRIES = 10_000;

    private final Traders traders;
    private final Postgres postgres;

    LedgerBench(Traders traders, Postgres postgres) {
        this.traders = traders;
        this.postgres = postgres;
    }

    /** Everything in each of the rounds for so long; one that does not count warms up. */
    public Results measure(int accounts, Duration time, int rounds, int entries) {
        var report = new LedgerReport(accounts, entries);
        var script = PlainScript.find(postgres.owner());
        script.ifPresentOrElse(plain -> plain.prepare(accounts), () -> report.say(PlainScript.ABSENT));
        var market = traders.open("market", accounts);
        market.warmUp(MANY, time);
        for (var round = 0; round < rounds; round++) compare(script, market, time, report);
        grow(market.accounts().size() / 10, time, rounds, entries, report);
        return report;
    }

    private static void compare(Optional<PlainScript> script, Market market, Duration time, LedgerReport report) {
        for (var clients : CLIENTS) {
            script.ifPresent(plain -> report.add(LedgerReport.PLAIN, clients, plain.run(clients, time, market.accounts().size(), false)));
            report.add(LedgerReport.POST, clients, market.run(clients, time, market.random(1)));
        }
        script.ifPresent(plain -> report.add(LedgerReport.PLAIN_HOT, MANY, plain.run(MANY, time, market.accounts().size(), true)));
        report.add(LedgerReport.HOT, MANY, market.run(MANY, time, market.toOne()));
        report.add(LedgerReport.HUNDREDS, 8, market.run(8, time, market.random(100)));
        report.add(LedgerReport.THOUSANDS, 4, market.run(4, time, market.random(8_000)));
    }

    /** The same accounts before their books became long, and after. */
    private void grow(int accounts, Duration time, int rounds, int entries, LedgerReport report) {
        var market = traders.open("long books", accounts);
        market.fill(FEW_ENTRIES / 2);
        for (var round = 0; round < rounds; round++) report.add(LedgerReport.FEW, MANY, market.run(MANY, time, market.random(1)));
        market.fill((entries - FEW_ENTRIES) / 2);
        for (var round = 0; round < rounds; round++) report.add(LedgerReport.MANY, MANY, market.run(MANY, time, market.random(1)));
    }
}
