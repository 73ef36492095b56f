package coop.toadlane.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows below a header, read one after the other; cells are found by the name of their column. */
final class Table {

    private final Lines lines;
    private final char separator;
    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int headerLine;
    private List<String> row = List.of();

    /** Reads the header in the next line. */
    Table(Lines lines, char separator, String name) {
        this.lines = lines;
        this.separator = separator;
        this.name = name;
        if (!lines.next()) throw lines.flaw("%s has no header", name);
        headerLine = lines.number();
        for (var column : trimmed(Fields.of(lines.text(), separator), 1))
            if (columns.put(column.toLowerCase(Locale.ROOT), columns.size()) != null)
                throw lines.flaw("the header of %s names the column “%s” twice", name, column);
    }

    /** Takes the current line as a row. */
    void take() {
        row = trimmed(Fields.of(lines.text(), separator), columns.size());
        if (row.size() != columns.size())
            throw lines.flaw("the line has %d fields where the header has %d", row.size(), columns.size());
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    Table mustHave(String... names) {
        for (var column : names)
            if (!has(column)) throw new Flaw(headerLine, "the header of %s lacks the column “%s”", name, column);
        return this;
    }

    int headerLine() {
        return headerLine;
    }

    /** What the current row has in that column; nothing if there is no such column. */
    String cell(String column) {
        return has(column) ? row.get(columns.get(column)) : "";
    }

    String id(String column) {
        var id = cell(column);
        if (id.isEmpty()) throw lines.flaw("an id in the column “%s” is empty", column);
        return id;
    }

    /** Forgets empty fields at the end, with which spreadsheets fill up short rows. */
    private static List<String> trimmed(List<String> fields, int size) {
        while (fields.size() > size && fields.getLast().isEmpty()) fields.removeLast();
        return fields;
    }
}
