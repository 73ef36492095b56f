package coop.toadlane.tally;

import coop.toadlane.ballots.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every option against every other, the winners first. */
public record Matrix(List<Row> rows) {

    /** How an option fares against each other, in the order of the rows; itself left blank. */
    public record Row(int number, String name, boolean wins, List<Duel> duels) {

        public long won() {
            return duels.stream().filter(Duel::isWon).count();
        }
    }

    /** How many prefer the option of the row, and how many the other. */
    public record Duel(long votes, long against, boolean itself) {

        boolean isWon() {
            return votes > against;
        }

        boolean isLost() {
            return votes < against;
        }
    }

    public static Matrix of(Account account, List<Option> options) {
        var duels = Objects.requireNonNull(account.duels());
        var order = account.ordered();
        var rows = new ArrayList<Row>();
        for (var place : order)
            rows.add(new Row(rows.size() + 1, options.get(place - 1).name(), account.elected().contains(place),
                order.stream().map(other -> duel(duels, place, other)).toList()));
        return new Matrix(rows);
    }

    private static Duel duel(List<List<Long>> duels, int place, int other) {
        return new Duel(duels.get(place - 1).get(other - 1), duels.get(other - 1).get(place - 1), place == other);
    }
}
