package coop.toadlane.ledger;

import coop.toadlane.actor.Coop;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a co-op's books out whole, as they stood at one moment, for programs that keep books as plain text. */
@Component
public class BooksText {

    private final Accounts accounts;
    private final Transfers transfers;

    BooksText(Accounts accounts, Transfers transfers) {
        this.accounts = accounts;
        this.transfers = transfers;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(Coop coop, PlainText format, Appendable out) throws IOException {
        var holdings = accounts.all(coop.id());
        Map<AccountId, Account> byId = holdings.stream().map(Holding::account)
            .collect(Collectors.toMap(Account::id, Function.identity()));
        out.append("; ").append(coop.name()).append("\n\n");
        for (var holding : holdings) out.append(format.opening(holding.account()));
        var last = Transfer.FIRST_DAY;
        for (var page = transfers.first(coop.id()); !page.isEmpty(); page = transfers.after(coop.id(), page.getLast())) {
            for (var transfer : page)
                out.append('\n').append(format.entry(transfer, byId.get(transfer.from()), byId.get(transfer.to())));
            last = page.getLast().on();
        }
        write(holdings, last, format, out);
    }

    private static void write(List<Holding> holdings, LocalDate last, PlainText format, Appendable out) throws IOException {
        out.append('\n');
        for (var holding : holdings) out.append(format.holding(last, holding.account(), holding.balance())).append('\n');
    }
}
