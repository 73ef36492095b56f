package coop.toadlane.bench;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.database.Postgres;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ledger.TransferId;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Posts as much as it can and says what stands, until somebody pulls the plug; and looks whether what was said is so. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
public class Promises {

    private static final String CO_OP = "crash";
    private static final int ACCOUNTS = 50;
    private static final int PAYERS = 8;

    private final Traders traders;
    private final Coops coops;
    private final Postgres postgres;

    Promises(Traders traders, Coops coops, Postgres postgres) {
        this.traders = traders;
        this.coops = coops;
        this.postgres = postgres;
    }

    /** What is not as it was promised: of each kind how many. */
    public Map<String, Long> broken(List<TransferId> promised) {
        var coop = coops.at(CO_OP).map(Coop::id);
        if (coop.isEmpty()) return promised.isEmpty() ? Map.of() : Map.of("transfers that are missing", (long) promised.size());
        var broken = new LinkedHashMap<String, Long>();
        broken.put("transfers that are missing", promised.size() - count(coop.get(), """
            SELECT count(*)
              FROM ledger.transfer
             WHERE coop_id = '%s'
               AND transfer_id = ANY ('{%s}')
            """, String.join(",", promised.stream().map(TransferId::toString).toList())));
        broken.put("accounts that are not the sum of their entries",
            count(coop.get(), "SELECT count(*) FROM ledger.unsound WHERE coop_id = '%s'"));
        broken.put("months that are not", count(coop.get(), "SELECT count(*) FROM ledger.unsound_month WHERE coop_id = '%s'"));
        broken.put("cents too many or too few",
            Math.abs(count(coop.get(), "SELECT sum(balance) FROM ledger.balance WHERE coop_id = '%s'")));
        broken.put("transfers of which the record does not tell", count(coop.get(), """
            SELECT count(*)
              FROM ledger.transfer t
             WHERE t.coop_id = '%s'
               AND NOT EXISTS (SELECT 1 FROM record.entry e WHERE e.coop_id = t.coop_id AND e.id = coalesce(t.entry_id, t.group_id))
            """));
        broken.values().removeIf(number -> number == 0);
        return broken;
    }

    /** Does not return by itself. Each transfer of a group that stands is said. */
    public void make(Consumer<TransferId> say) {
        var market = coops.at(CO_OP).map(coop -> traders.in(coop.id())).orElseGet(() -> traders.open(CO_OP, ACCOUNTS));
        try (var payers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var payer = 0; payer < PAYERS; payer++) {
                var size = 1 + payer % 3;
                payers.submit(() -> pay(market, size, say));
            }
        }
    }

    private static void pay(Market market, int size, Consumer<TransferId> say) {
        var actor = market.member();
        while (true) {
            var group = market.random(size).get();
            switch (market.post(actor, group)) {
                case Posting.Posted _ -> group.stream().map(Transfer::id).forEach(say);
                case Posting.Refused refused -> throw new IllegalStateException("Was not posted: " + refused);
            }
        }
    }

    private long count(CoopId coop, String sql, Object... more) {
        try (var connection = postgres.owner().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(more.length == 0 ? new Object[] {coop} : new Object[] {coop, more[0]}))) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("What was promised could not be looked up", e);
        }
    }
}
