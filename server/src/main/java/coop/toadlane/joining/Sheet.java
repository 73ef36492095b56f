package coop.toadlane.joining;

import coop.toadlane.ui.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A spreadsheet that was saved as text: its known columns and its rows. */
record Sheet(Map<Column, Integer> columns, List<Row> rows) {

    static final int LONGEST = 5_000_000;
    static final int MOST_ROWS = 20_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    /** A row by the number of the line on which it ends, counted from 1. */
    record Row(long line, List<String> cells) {}

    /** What came of reading a text as a spreadsheet. */
    sealed interface Outcome {

        record Read(Sheet sheet) implements Outcome {}

        record Broken(Sentence why) implements Outcome {}
    }

    /** UTF-8, or what Excel writes in western Europe if it is not that. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    static Outcome read(String sent) {
        var text = !sent.isEmpty() && sent.charAt(0) == MARK ? sent.substring(1) : sent;
        if (text.isBlank()) return broken("joining.sheet.empty");
        if (text.length() > LONGEST) return broken("joining.sheet.too-long", LONGEST / 1_000_000);
        if (text.indexOf('\0') >= 0) return broken("joining.sheet.no-text");
        var separator = separator(text.lines().findFirst().orElse(""));
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setTrim(true).get();
        try (var parser = CSVParser.parse(text, format)) {
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return broken("joining.sheet.broken");
        }
    }

    private static Outcome read(CSVParser parser) {
        var records = parser.iterator();
        var first = records.hasNext() ? records.next() : null;
        if (first != null && first.get(0).startsWith("sep=") && records.hasNext()) first = records.next();
        if (first == null) return broken("joining.sheet.empty");
        var columns = columns(first);
        if (!columns.containsKey(Column.NAME)) return broken("joining.sheet.no-names", first.get(0));
        var rows = new ArrayList<Row>();
        while (records.hasNext()) {
            if (rows.size() == MOST_ROWS) return broken("joining.sheet.too-many", MOST_ROWS);
            var record = records.next();
            rows.add(new Row(parser.getCurrentLineNumber(), record.toList()));
        }
        return rows.isEmpty() ? broken("joining.sheet.no-rows") : new Outcome.Read(new Sheet(columns, List.copyOf(rows)));
    }

    private static Map<Column, Integer> columns(CSVRecord headings) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var place = 0; place < headings.size(); place++) {
            var at = place;
            Column.headed(headings.get(place)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** Excel writes semicolons wherever a comma stands before decimals. */
    private static char separator(String firstLine) {
        if (firstLine.matches("sep=.")) return firstLine.charAt(4);
        var best = ',';
        for (var candidate : new char[] {';', '\t'})
            if (count(firstLine, candidate) > count(firstLine, best)) best = candidate;
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(letter -> letter == sign).count();
    }

    private static Outcome broken(String key, Object... arguments) {
        return new Outcome.Broken(Sentence.of(key, arguments));
    }

    /** What stands in a column of a row; empty if the sheet has no such column or the row ends before it. */
    String cell(Row row, Column column) {
        var place = columns.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
    }
}
