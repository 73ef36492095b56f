package coop.toadlane.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a list as CSV (RFC 4180, UTF-8); text that a spreadsheet would run as a formula is made plain text. */
record CsvWriter(Words words) {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    void write(Csv csv, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + csv.fileName() + "\"");
        try (var printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180)) {
            printer.printRecord(csv.columns().stream().map(column -> words.say(column)).toList());
            for (var row : csv.rows()) printer.printRecord(row.stream().map(this::cell).toList());
        }
    }

    private Object cell(Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.plain();
            case Sentence sentence -> words.say(sentence);
            case Number number -> number;
            case List<?> several -> harmless(several.stream().map(this::told).collect(Collectors.joining("; ")));
            default -> harmless(value.toString());
        };
    }

    private String told(Object one) {
        return one instanceof Sentence sentence ? words.say(sentence) : String.valueOf(one);
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
