package coop.toadlane.ledger;

import static coop.toadlane.ledger.Posting.Reason.*;

import coop.toadlane.ledger.Posting.Refused;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Transfers that stand or fall together; knows what of itself and of its accounts stands in the way. */
record Group(List<Transfer> transfers) {

    static final int MOST_TRANSFERS = 10_000;

    Group {
        transfers = List.copyOf(transfers);
    }

    Set<AccountId> accounts() {
        var accounts = new HashSet<AccountId>();
        for (var transfer : transfers) {
            accounts.add(transfer.from());
            accounts.add(transfer.to());
        }
        return accounts;
    }

    /** What is wrong with the group whatever the accounts hold. */
    Optional<Refused> malformed() {
        if (transfers.isEmpty()) return Optional.of(NOTHING_TO_POST.at(0));
        if (transfers.size() > MOST_TRANSFERS) return Optional.of(GROUP_TOO_LARGE.at(MOST_TRANSFERS, MOST_TRANSFERS));
        var ids = new HashSet<TransferId>();
        for (var place = 0; place < transfers.size(); place++) {
            var problem = malformed(transfers.get(place), place);
            if (problem.isPresent()) return problem;
            if (!ids.add(transfers.get(place).id())) return Optional.of(ID_TWICE.at(place));
        }
        return Optional.empty();
    }

    private static Optional<Refused> malformed(Transfer transfer, int place) {
        if (transfer.amount() <= 0) return Optional.of(AMOUNT_NOT_ABOVE_ZERO.at(place));
        if (transfer.from().equals(transfer.to())) return Optional.of(TO_ITSELF.at(place));
        if (!transfer.isInReach()) return Optional.of(DAY_OUT_OF_REACH.at(place, Transfer.FIRST_DAY, Transfer.LAST_DAY));
        if (transfer.memo().length() > Transfer.LONGEST_MEMO) return Optional.of(MEMO_TOO_LONG.at(place, Transfer.LONGEST_MEMO));
        var name = transfer.party() == null ? null : transfer.party().name();
        if (name != null && name.isEmpty()) return Optional.of(PARTY_MISSING.at(place));
        if (name != null && name.length() > Party.LONGEST_NAME) return Optional.of(PARTY_TOO_LONG.at(place, Party.LONGEST_NAME));
        return Optional.empty();
    }

    /**
     * What stands in the way of the group as a whole: only what it leaves behind must keep the limits, so that debts in a
     * circle can be settled by members who have nothing.
     */
    Optional<Refused> against(Map<AccountId, Holding> held) {
        var balances = new HashMap<AccountId, Long>();
        held.forEach((id, holding) -> balances.put(id, holding.balance()));
        for (var place = 0; place < transfers.size(); place++) {
            var transfer = transfers.get(place);
            var misfit = misfit(place, held);
            if (misfit.isPresent()) return misfit;
            try {
                balances.merge(transfer.from(), -transfer.amount(), Math::addExact);
                balances.merge(transfer.to(), transfer.amount(), Math::addExact);
            } catch (ArithmeticException _) {
                return Optional.of(OVERFLOW.at(place));
            }
        }
        return broken(held, balances);
    }

    /** What stands in the way of setting aside what this group's only transfer would move. */
    Optional<Refused> reserving(Map<AccountId, Holding> held) {
        var misfit = misfit(0, held);
        return misfit.isPresent() ? misfit : limited(held, transfers.getFirst().amount());
    }

    /** What stands in the way of posting from what was reserved, which no longer counts against the limits then. */
    Optional<Refused> posting(Reservation reserved, Map<AccountId, Holding> held) {
        var misfit = misfit(0, held);
        return misfit.isPresent() ? misfit : against(aside(held, -reserved.amount()));
    }

    private Optional<Refused> limited(Map<AccountId, Holding> held, long amount) {
        try {
            var after = aside(held, amount);
            var balances = new HashMap<AccountId, Long>();
            after.forEach((id, holding) -> balances.put(id, holding.balance()));
            var isHeld = after.values().stream().allMatch(holding -> holding.wouldHold(holding.balance()));
            return isHeld ? Optional.empty() : Optional.of(limit(0, after, balances, held));
        } catch (ArithmeticException _) {
            return Optional.of(OVERFLOW.at(0));
        }
    }

    private Map<AccountId, Holding> aside(Map<AccountId, Holding> held, long amount) {
        var transfer = transfers.getFirst();
        var after = new HashMap<>(held);
        after.put(transfer.from(), held.get(transfer.from()).reserving(amount, 0));
        after.put(transfer.to(), held.get(transfer.to()).reserving(0, amount));
        return after;
    }

    private Optional<Refused> misfit(int place, Map<AccountId, Holding> held) {
        var transfer = transfers.get(place);
        if (!held.containsKey(transfer.from()) || !held.containsKey(transfer.to())) return Optional.of(UNKNOWN_ACCOUNT.at(place));
        return otherUnit(transfer, held)
            .map(other -> OTHER_UNIT.at(place, other.title(), other.unit(), transfer.unit()))
            .or(() -> closed(transfer, held).map(closed -> ACCOUNT_CLOSED.at(place, closed.title())));
    }

    private static Optional<Account> closed(Transfer transfer, Map<AccountId, Holding> held) {
        return Stream.of(held.get(transfer.from()), held.get(transfer.to())).filter(Holding::isClosed).map(Holding::account).findFirst();
    }

    private static Optional<Account> otherUnit(Transfer transfer, Map<AccountId, Holding> held) {
        var from = held.get(transfer.from()).account();
        var to = held.get(transfer.to()).account();
        if (!from.unit().equals(transfer.unit())) return Optional.of(from);
        return to.unit().equals(transfer.unit()) ? Optional.empty() : Optional.of(to);
    }

    /** Names the last transfer that moved an account towards the limit that it now breaks. */
    private Optional<Refused> broken(Map<AccountId, Holding> held, Map<AccountId, Long> balances) {
        var places = new TreeSet<Integer>();
        for (var account : balances.keySet()) {
            var balance = balances.get(account);
            if (balance == Long.MIN_VALUE) return Optional.of(OVERFLOW.at(lastMoving(account, -1)));
            var before = held.get(account);
            if (!before.wouldHold(balance)) places.add(lastMoving(account, Long.compare(balance, before.balance())));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(limit(places.first(), held, balances, held));
    }

    private int lastMoving(AccountId account, int direction) {
        for (var place = transfers.size() - 1; place >= 0; place--) {
            var moved = direction < 0 ? transfers.get(place).from() : transfers.get(place).to();
            if (moved.equals(account)) return place;
        }
        throw new IllegalStateException("No transfer moved " + account);
    }

    /** Tells what is there today, but for what is reserved. */
    private Refused limit(int place, Map<AccountId, Holding> held, Map<AccountId, Long> balances, Map<AccountId, Holding> today) {
        var transfer = transfers.get(place);
        var from = held.get(transfer.from());
        var holding = isBroken(from, balances) ? from : held.get(transfer.to());
        var account = holding.account();
        var limits = account.limits();
        var now = today.get(account.id());
        if (limits.least() != null && holding.lowest(balances.get(account.id())) < limits.least())
            return NOT_ENOUGH.at(place, account.title(), shown(now.lowest(now.balance()), account), shown(limits.least(), account));
        return TOO_MUCH.at(place, account.title(), shown(now.highest(now.balance()), account), shown(limits.most(), account));
    }

    private static boolean isBroken(Holding holding, Map<AccountId, Long> balances) {
        return !holding.wouldHold(balances.get(holding.account().id()));
    }

    private static Money shown(long figure, Account account) {
        return new Money(figure, account.unit());
    }
}
