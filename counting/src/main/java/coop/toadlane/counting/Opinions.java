package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What participants said to statements: 1 agree, 0 pass, -1 disagree; to most of them nothing.
 *
 * @param participants their ids
 * @param statements their ids
 * @param left places of statements that the moderators took out
 * @param answered for each participant the places of the statements answered, rising
 * @param answers for each participant the answers, in the same order
 */
record Opinions(List<String> participants, List<String> statements, Set<Integer> left, int[][] answered, byte[][] answers) {

    /** Fields before the first statement in an export of Polis. */
    private static final List<String> OPENING =
            List.of("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

    static final int MOST_STATEMENTS = 10_000;

    static Opinions of(Map<String, Map<String, Integer>> answers, List<String> statements, Set<String> takenOut) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < statements.size(); place++) places.put(statements.get(place), place);
        var answered = new ArrayList<int[]>();
        var said = new ArrayList<byte[]>();
        for (var person : answers.values()) {
            if (!places.keySet().containsAll(person.keySet())) throw new IllegalArgumentException("an answer to no statement: " + person);
            var own = person.keySet().stream().mapToInt(places::get).sorted().toArray();
            var values = new byte[own.length];
            for (var at = 0; at < own.length; at++) values[at] = (byte) Integer.signum(person.get(statements.get(own[at])));
            answered.add(own);
            said.add(values);
        }
        var left = IntStream.range(0, statements.size()).filter(at -> takenOut.contains(statements.get(at))).boxed();
        return new Opinions(
                List.copyOf(answers.keySet()), statements, left.collect(Collectors.toSet()),
                answered.toArray(int[][]::new), said.toArray(byte[][]::new));
    }

    boolean counts(int statement) {
        return !left.contains(statement);
    }

    /** The mean answer to each statement, of those who answered. */
    double[] means() {
        var sums = new double[statements.size()];
        var times = new int[sums.length];
        for (var person = 0; person < answered.length; person++)
            for (var at = 0; at < answered[person].length; at++) {
                sums[answered[person][at]] += answers[person][at];
                times[answered[person][at]]++;
            }
        for (var statement = 0; statement < sums.length; statement++)
            sums[statement] = times[statement] == 0 || !counts(statement) ? 0 : sums[statement] / times[statement];
        return sums;
    }

    /**
     * Reads {@code participants-votes.csv} of an export of Polis, and which statements were taken out from the
     * {@code comments.csv} beside it; without that, none were.
     */
    static Reading<Opinions> read(byte[] votes, byte[] comments) {
        try {
            return new Reading.Read<>(read(new Lines(votes), takenOut(comments)));
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }

    private static Opinions read(Lines lines, Set<String> takenOut) {
        if (!lines.next()) throw lines.flaw("the file is empty");
        var header = Fields.of(lines.text(), ',');
        if (header.size() <= OPENING.size() || !header.subList(0, OPENING.size()).equals(OPENING))
            throw lines.flaw("the header does not begin with %s and go on with statements", String.join(",", OPENING));
        var statements = header.subList(OPENING.size(), header.size());
        if (statements.size() > MOST_STATEMENTS) throw lines.flaw("more than %d statements", MOST_STATEMENTS);
        var participants = new ArrayList<String>();
        var answered = new ArrayList<int[]>();
        var answers = new ArrayList<byte[]>();
        while (lines.next()) {
            var row = Fields.of(lines.text(), ',');
            if (row.size() != header.size())
                throw lines.flaw("the line has %d fields where the header has %d", row.size(), header.size());
            participants.add(row.getFirst());
            addAnswers(lines, row.subList(OPENING.size(), row.size()), answered, answers);
        }
        var left = new HashSet<Integer>();
        for (var place = 0; place < statements.size(); place++) if (takenOut.contains(statements.get(place))) left.add(place);
        return new Opinions(participants, statements, left, answered.toArray(int[][]::new), answers.toArray(byte[][]::new));
    }

    private static void addAnswers(Lines lines, List<String> row, List<int[]> answered, List<byte[]> answers) {
        var places = new int[row.size()];
        var said = new byte[row.size()];
        var size = 0;
        for (var place = 0; place < row.size(); place++) {
            if (row.get(place).isEmpty()) continue;
            places[size] = place;
            said[size++] = switch (row.get(place)) {
                case "1" -> 1;
                case "0" -> 0;
                case "-1" -> -1;
                default -> throw lines.flaw("an answer is 1, 0, -1 or nothing, not “%s”", row.get(place));
            };
        }
        answered.add(Arrays.copyOf(places, size));
        answers.add(Arrays.copyOf(said, size));
    }

    /** A statement's text may go over several lines, so rows are told by their beginning: two times, id, author, counts. */
    private static Set<String> takenOut(byte[] comments) {
        var taken = new HashSet<String>();
        var lines = new Lines(comments);
        while (lines.next()) {
            var fields = Fields.of(lines.text(), ',');
            if (fields.size() >= 7 && fields.getFirst().matches("\\d{10,}") && fields.get(6).equals("-1")) taken.add(fields.get(2));
        }
        return taken;
    }
}
