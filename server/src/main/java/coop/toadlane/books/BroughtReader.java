package coop.toadlane.books;

import coop.toadlane.journal.Booked;
import coop.toadlane.ledger.Period;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes of an entry of a journal what these books can hold, or says at which line they cannot, and why. */
final class BroughtReader {

    /** Carries a refusal out of the depth of an entry. */
    private static final class CannotHold extends RuntimeException {

        private final transient Brought.Refused refused;

        CannotHold(int line, String key, Object... about) {
            super(key, null, false, false);
            this.refused = new Brought.Refused(line, Sentence.of(key, about));
        }
    }

    sealed interface Outcome {

        record Held(Brought brought) implements Outcome {}

        record NotHeld(Brought.Refused refused) implements Outcome {}
    }

    private final Commodities commodities;
    private final Map<String, Integer> seen = new HashMap<>();

    BroughtReader(Commodities commodities) {
        this.commodities = commodities;
    }

    Outcome read(Booked entry) {
        try {
            return new Outcome.Held(held(entry));
        } catch (CannotHold problem) {
            return new Outcome.NotHeld(problem.refused);
        }
    }

    private Brought held(Booked entry) {
        if (entry.day().isBefore(Period.ALWAYS.first()) || entry.day().isAfter(Period.ALWAYS.last()))
            throw new CannotHold(entry.line(), "ledger.refused.day-out-of-reach", Period.ALWAYS.first(), Period.ALWAYS.last());
        var told = entry.description().split("\\|", 2);
        var memo = told[told.length - 1].strip();
        if (memo.length() > Transfer.LONGEST_MEMO)
            throw new CannotHold(entry.line(), "ledger.refused.memo-too-long", Transfer.LONGEST_MEMO);
        var changes = new LinkedHashMap<Place, Long>();
        for (var move : entry.moves()) changes.merge(place(move), change(move), (one, other) -> added(one, other, move.line()));
        changes.values().removeIf(change -> change == 0);
        var left = left(changes, entry.line());
        if (left.size() == 1) throw new CannotHold(entry.line(), "books.brought.not-exact");
        return new Brought(entry.line(), entry.day(), memo, told.length == 1 ? "" : told[0].strip(), identity(entry), changes, left);
    }

    private Place place(Booked.Move move) {
        if (move.isAlone()) throw new CannotHold(move.line(), "books.brought.alone", move.account());
        return new Place(move.account(), unit(move).orElseThrow(
            () -> new CannotHold(move.line(), "books.brought.no-currency", move.commodity())));
    }

    private Optional<String> unit(Booked.Move move) {
        return commodities.unit(move.commodity());
    }

    private long change(Booked.Move move) {
        var unit = unit(move).orElseThrow();
        return Commodities.minor(move.quantity(), unit).orElseThrow(
            () -> new CannotHold(move.line(), "books.brought.too-fine", move.quantity().toPlainString(), unit));
    }

    /** What each unit does not come to nothing by: one was changed into another. */
    private static Map<String, Long> left(Map<Place, Long> changes, int line) {
        var left = new TreeMap<String, Long>();
        changes.forEach((place, change) -> left.merge(place.unit(), change, (one, other) -> added(one, other, line)));
        left.values().removeIf(change -> change == 0);
        return left;
    }

    private static long added(long one, long other, int line) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException _) {
            throw new CannotHold(line, "ledger.refused.overflow");
        }
    }

    /** What tells an entry from every other of its journal, and stays the same when the journal is sent again, longer. */
    private String identity(Booked entry) {
        var said = entry.day() + " " + entry.description() + entry.moves().stream()
            .map(move -> "\n" + move.account() + " " + move.quantity().stripTrailingZeros().toPlainString() + " " + move.commodity())
            .collect(Collectors.joining());
        return said + "\n" + seen.merge(said, 1, Integer::sum);
    }
}
