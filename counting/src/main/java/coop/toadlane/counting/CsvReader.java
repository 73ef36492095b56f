package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads ballots from a table: a row for each, and either a column for each option, with points, ranks, or 1 for approval, as
 * star.vote writes it; or columns {@code rank 1}, {@code rank 2} …, with the names of options. Columns that tell of the voter
 * are passed over; a column {@code times} says how many ballots a row stands for.
 */
final class CsvReader {

    private static final Set<String> OF_THE_VOTER = Set.of(
            "voterid", "votetime", "pollid", "voter", "id", "time", "timestamp", "precinct", "batch");
    private static final Pattern RANK_COLUMN = Pattern.compile("(?i)(rank|choice)[ _-]*\\d+");
    private static final String TIMES = "times";

    private final Lines lines;
    private final Poll.Kind kind;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private List<String> header = List.of();
    private int timesColumn;

    private CsvReader(byte[] file, Poll.Kind kind) {
        lines = new Lines(file);
        this.kind = kind;
    }

    /** @param kind what the numbers in the columns of options are */
    static Reading<Poll> read(byte[] file, Poll.Kind kind) {
        try {
            return new Reading.Read<>(new CsvReader(file, kind).poll());
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }

    private Poll poll() {
        if (!lines.next()) throw lines.flaw("the file is empty");
        header = Fields.of(lines.text(), ',');
        timesColumn = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList().indexOf(TIMES);
        for (var column = 0; column < header.size(); column++) if (isOfOptions(header.get(column))) columns.add(column);
        if (columns.isEmpty()) throw lines.flaw("the header names no option");
        var byName = columns.stream().allMatch(column -> isOfRanks(header.get(column)));
        if (!byName) columns.forEach(column -> add(header.get(column)));
        var ballots = new ArrayList<Ballot>();
        while (lines.next()) {
            var row = Fields.of(lines.text(), ',');
            while (row.size() > header.size() && row.getLast().isEmpty()) row.removeLast();
            if (row.size() != header.size())
                throw lines.flaw("the line has %d fields where the header has %d", row.size(), header.size());
            ballots.add((byName ? named(row) : marked(row)).cast(times(row)));
        }
        return Poll.of(byName ? Poll.Kind.RANKING : kind, options, ballots);
    }

    /** Whether a column of that name is one of options, or of ranks. */
    static boolean isOfOptions(String column) {
        var name = column.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return !column.isBlank() && !OF_THE_VOTER.contains(name) && !name.equals(TIMES);
    }

    static boolean isOfRanks(String column) {
        return RANK_COLUMN.matcher(column).matches();
    }

    private int add(String name) {
        if (name.isBlank()) throw lines.flaw("an option has no name");
        if (places.put(name, options.size()) != null) throw lines.flaw("the header names “%s” twice", name);
        options.add(Option.named(name));
        return options.size() - 1;
    }

    private int times(List<String> row) {
        if (timesColumn < 0) return 1;
        var times = Numbers.whole(lines, TIMES, row.get(timesColumn));
        if (times < 1) throw lines.flaw("a ballot cannot be cast %d times", times);
        return times;
    }

    private Ballot named(List<String> row) {
        var ranked = new ArrayList<Integer>();
        for (var column : columns) {
            var name = row.get(column);
            if (name.isEmpty()) continue;
            var option = places.containsKey(name) ? places.get(name) : add(name);
            if (ranked.contains(option)) throw lines.flaw("the ballot ranks “%s” twice", name);
            ranked.add(option);
        }
        return Ballot.ranking(ranked.stream().mapToInt(Integer::intValue).toArray());
    }

    private Ballot marked(List<String> row) {
        var given = IntStream.range(0, options.size()).filter(option -> !row.get(columns.get(option)).isEmpty()).toArray();
        var marks = IntStream.of(given)
                .map(option -> Numbers.whole(lines, options.get(option).id(), row.get(columns.get(option))))
                .toArray();
        return switch (kind) {
            case SCORES -> Ballot.scoring(given, marks);
            case RANKING -> ranked(given, marks);
            case APPROVAL -> approved(given, marks);
        };
    }

    private Ballot ranked(int[] given, int[] ranks) {
        for (var rank : ranks) if (rank < 1) throw lines.flaw("a rank is 1 or more, not %d", rank);
        var order = IntStream.range(0, given.length).boxed().sorted((a, b) -> Integer.compare(ranks[a], ranks[b])).toList();
        return Ballot.ranking(
                order.stream().mapToInt(at -> given[at]).toArray(), order.stream().mapToInt(at -> ranks[at]).toArray());
    }

    private Ballot approved(int[] given, int[] marks) {
        if (!new HashSet<>(Set.of(0, 1)).containsAll(IntStream.of(marks).boxed().toList()))
            throw lines.flaw("approval is 1, and 0 or nothing is none");
        return Ballot.approving(IntStream.range(0, given.length).filter(at -> marks[at] == 1).map(at -> given[at]).toArray());
    }
}
