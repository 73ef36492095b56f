package coop.toadlane.funding;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Ideas read from a spreadsheet that was saved as text: columns title, text, carrier and wanted, in English or the reader's words. */
final class IdeaSheet {

    static final int LONGEST = 2_000_000;
    static final int MOST_WRONG = 100;

    private static final List<String> COLUMNS = List.of("title", "text", "carrier", "wanted");

    /** A line that cannot be taken, and why. */
    record Wrong(long line, Sentence why) {}

    sealed interface Read {}

    record Whole(List<IdeaDraft> ideas) implements Read {}

    record Faulty(List<Wrong> wrong) implements Read {}

    private IdeaSheet() {}

    static Read read(String sent, FundingRound round, Words words) {
        var text = sent.startsWith("\ufeff") ? sent.substring(1) : sent;
        if (text.isBlank()) return faulty(1, "funding.sheet-empty");
        if (text.length() > LONGEST) return faulty(1, "funding.sheet-long", LONGEST / 1_000_000);
        if (text.indexOf('\0') >= 0) return faulty(1, "funding.sheet-broken");
        var heading = text.lines().findFirst().orElse("");
        var separator = heading.contains(";") ? ';' : ',';
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setTrim(true).get();
        try (var parser = CSVParser.parse(text, format)) {
            return read(parser, round, words);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return faulty(1, "funding.sheet-broken");
        }
    }

    private static Read read(CSVParser parser, FundingRound round, Words words) {
        var rows = parser.iterator();
        var columns = columns(rows.next(), words);
        if (!columns.containsKey("title") || !columns.containsKey("text")) return faulty(1, "funding.sheet-columns");
        var ideas = new ArrayList<IdeaDraft>();
        var wrong = new ArrayList<Wrong>();
        while (rows.hasNext() && wrong.size() < MOST_WRONG) {
            var row = rows.next();
            var line = parser.getCurrentLineNumber();
            var idea = new IdeaDraft(cell(row, columns, "title"), cell(row, columns, "text"), cell(row, columns, "carrier"),
                cell(row, columns, "wanted"));
            ideas.add(idea);
            idea.problems(round).values().forEach(why -> wrong.add(new Wrong(line, why)));
            if (ideas.size() > Ideas.MOST_IDEAS) return faulty(line, "funding.round-full", Ideas.MOST_IDEAS);
        }
        if (ideas.isEmpty()) return faulty(1, "funding.sheet-empty");
        return wrong.isEmpty() ? new Whole(ideas) : new Faulty(wrong);
    }

    private static Map<String, Integer> columns(CSVRecord heading, Words words) {
        var columns = new HashMap<String, Integer>();
        for (var place = 0; place < heading.size(); place++)
            for (var column : COLUMNS) {
                var said = heading.get(place);
                if (said.equalsIgnoreCase(column) || said.equalsIgnoreCase(words.say("funding.column." + column)))
                    columns.putIfAbsent(column, place);
            }
        return columns;
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String column) {
        var place = columns.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }

    private static Faulty faulty(long line, String key, Object... about) {
        return new Faulty(List.of(new Wrong(line, Sentence.of(key, about))));
    }
}
