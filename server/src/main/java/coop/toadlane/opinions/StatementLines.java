package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Statements to be brought along: one in each line, or a spreadsheet with a column {@code comment-body} as Polis writes it. */
record StatementLines(List<Line> lines, Optional<Sentence> problem) {

    static final int MOST_LINES = 1_000;
    static final int LONGEST = 500_000;

    private static final String COLUMN = "comment-body";

    /** A statement by the number of its line, counted from 1. */
    record Line(long number, String text) {

        Optional<Sentence> problem() {
            return text.length() > Statement.LONGEST
                ? Optional.of(Sentence.of("opinions.text-long", Statement.LONGEST)) : Optional.empty();
        }
    }

    static StatementLines read(String sheet) {
        if (sheet.length() > LONGEST) return refused("opinions.sheet-long", LONGEST);
        var first = sheet.lines().findFirst().orElse("");
        var lines = first.contains(COLUMN) ? table(sheet) : Optional.of(plain(sheet));
        if (lines.isEmpty()) return refused("opinions.sheet-broken");
        if (lines.get().isEmpty()) return refused("opinions.sheet-empty");
        if (lines.get().size() > MOST_LINES) return refused("opinions.sheet-many", MOST_LINES);
        return new StatementLines(once(lines.get()), Optional.empty());
    }

    private static List<Line> plain(String sheet) {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var line : sheet.lines().toList()) {
            number++;
            if (!line.isBlank()) lines.add(new Line(number, Statement.tidied(line)));
        }
        return lines;
    }

    /** Empty if it cannot be read. */
    private static Optional<List<Line>> table(String sheet) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
        try (var parser = CSVParser.parse(sheet, format)) {
            var lines = new ArrayList<Line>();
            for (var row : parser) {
                var text = row.isSet(COLUMN) ? Statement.tidied(row.get(COLUMN)) : "";
                if (!text.isEmpty()) lines.add(new Line(parser.getCurrentLineNumber(), text));
            }
            return Optional.of(lines);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Line> once(List<Line> lines) {
        var seen = new HashSet<String>();
        return lines.stream().filter(line -> seen.add(Statement.folded(line.text()))).toList();
    }

    private static StatementLines refused(String key, Object... arguments) {
        return new StatementLines(List.of(), Optional.of(Sentence.of(key, arguments)));
    }
}
