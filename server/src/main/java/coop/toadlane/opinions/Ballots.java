package coop.toadlane.opinions;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * All answers to accepted statements, person by person. People stand in an order that only the inquiry's secret explains, so that
 * a place in it, which is all that is given away of them, tells nobody who came when.
 *
 * @param statements their numbers
 * @param rows       of those who answered any
 */
record Ballots(List<Integer> statements, List<Row> rows, long votes) {

    /** What one person answered: places in the list of statements, rising, and 1, 0 or -1 to each. */
    record Row(int person, int[] places, byte[] answers) {

        int count(int sign) {
            var count = 0;
            for (var answer : answers) if (answer == sign) count++;
            return count;
        }
    }

    Ballots {
        statements = List.copyOf(statements);
        rows = List.copyOf(rows);
    }

    static Ballots shuffled(List<Integer> statements, List<Row> rows, long votes, UUID secret) {
        var order = Comparator.<Row>comparingLong(row -> key(secret, row.person())).thenComparing(Row::person);
        return new Ballots(statements, rows.stream().sorted(order).toList(), votes);
    }

    private static long key(UUID secret, int person) {
        var mixed = new SplittableRandom(secret.getLeastSignificantBits() + person).nextLong();
        return new SplittableRandom(secret.getMostSignificantBits() ^ mixed).nextLong();
    }

    int[][] answered() {
        return rows.stream().map(Row::places).toArray(int[][]::new);
    }

    byte[][] answers() {
        return rows.stream().map(Row::answers).toArray(byte[][]::new);
    }
}
