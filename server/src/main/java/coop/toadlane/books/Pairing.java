package coop.toadlane.books;

import coop.toadlane.ledger.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes moves from one account to another of what an entry does to several: whatever leaves some reaches others, in at most one
 * move fewer than there are accounts.
 */
final class Pairing {

    record Move(AccountId from, AccountId to, long amount) {}

    private record Side(AccountId account, long amount) {}

    private Pairing() {}

    /** The changes come to nothing. */
    static List<Move> of(Map<AccountId, Long> changes) {
        var leaving = sides(changes, -1);
        var reaching = sides(changes, 1);
        var moves = new ArrayList<Move>();
        var from = 0;
        var to = 0;
        var left = leaving.isEmpty() ? 0 : leaving.getFirst().amount();
        var missing = reaching.isEmpty() ? 0 : reaching.getFirst().amount();
        while (from < leaving.size() && to < reaching.size()) {
            var amount = Math.min(left, missing);
            moves.add(new Move(leaving.get(from).account(), reaching.get(to).account(), amount));
            left -= amount;
            missing -= amount;
            if (left == 0 && ++from < leaving.size()) left = leaving.get(from).amount();
            if (missing == 0 && ++to < reaching.size()) missing = reaching.get(to).amount();
        }
        if (left != 0 || missing != 0) throw new IllegalArgumentException("What leaves is not what arrives");
        return moves;
    }

    /** The largest first, so that the main line of an entry is one move. */
    private static List<Side> sides(Map<AccountId, Long> changes, int sign) {
        return changes.entrySet().stream().filter(change -> Long.signum(change.getValue()) == sign)
            .map(change -> new Side(change.getKey(), Math.abs(change.getValue())))
            .sorted(Comparator.comparingLong(Side::amount).reversed().thenComparing(side -> side.account().value())).toList();
    }
}
