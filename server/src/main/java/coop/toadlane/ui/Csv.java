package coop.toadlane.ui;

import java.util.List;

/** A list as a spreadsheet: {@code columns} are keys of words, every row has a value for each. */
public record Csv(String fileName, List<String> columns, List<List<Object>> rows) implements Reply {

    public Csv {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
