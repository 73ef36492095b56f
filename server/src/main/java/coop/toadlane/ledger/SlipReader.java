package coop.toadlane.ledger;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a transfer of what somebody typed, or says field by field what is missing. */
@Component
class SlipReader {

    sealed interface Reading {

        record Understood(Transfer transfer) implements Reading {}

        record Unclear(Map<String, Sentence> problems) implements Reading {}
    }

    private final Accounts accounts;
    private final Parties parties;
    private final Clock clock;

    SlipReader(Accounts accounts, Parties parties, Clock clock) {
        this.accounts = accounts;
        this.parties = parties;
        this.clock = clock;
    }

    LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }

    Reading read(Coop coop, Slip slip, Locale language) {
        var problems = new LinkedHashMap<String, Sentence>();
        var account = account(coop.id(), slip.account());
        var unit = account.map(Account::unit).orElse(coop.currency());
        var amount = Money.typed(slip.amount(), unit, language).filter(money -> money.minor() > 0);
        if (amount.isEmpty()) problems.put("amount", Sentence.of("ledger.enter.amount-unread", unit));
        var party = party(coop.id(), slip, problems);
        if (slip.memo().isBlank()) problems.put("memo", Sentence.of("ledger.enter.memo-missing"));
        var purpose = account(coop.id(), slip.purpose());
        if (purpose.isEmpty()) problems.put("purpose", Sentence.of("ledger.enter.purpose-missing"));
        if (account.isEmpty()) problems.put("account", Sentence.of("ledger.enter.account-missing"));
        var on = day(slip.on());
        if (on.isEmpty()) problems.put("on", Sentence.of("ledger.enter.on-unread"));
        else if (on.get().isAfter(today(coop))) problems.put("on", Sentence.of("ledger.enter.on-ahead"));
        if (!problems.isEmpty()) return new Reading.Unclear(problems);
        var transfer = transfer(slip, account.get().id(), purpose.get().id(), amount.get(), on.get());
        return new Reading.Understood(transfer.with(party.orElse(null)));
    }

    private static Transfer transfer(Slip slip, AccountId account, AccountId purpose, Money amount, LocalDate on) {
        return switch (slip.way()) {
            case IN -> Transfer.of(purpose, account, amount, on, slip.memo());
            case OUT, MOVE -> Transfer.of(account, purpose, amount, on, slip.memo());
        };
    }

    private Optional<Party> party(CoopId coop, Slip slip, Map<String, Sentence> problems) {
        if (slip.way() == Way.MOVE) return Optional.empty();
        return switch (parties.meant(coop, slip.who())) {
            case Parties.Found(var party, _) -> Optional.of(party);
            case Parties.Unclear(var why) -> {
                problems.put("who", why);
                yield Optional.empty();
            }
        };
    }

    private Optional<Account> account(CoopId coop, String typed) {
        return AccountId.typed(typed).flatMap(id -> accounts.find(coop, id)).map(Holding::account);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
