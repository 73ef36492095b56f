package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a line into fields. A field may stand in double quotes, a quote within being doubled; quotes that do not enclose
 * a whole field are part of it, as untidy files have them.
 */
final class Fields {

    private Fields() {}

    static List<String> of(String line, char separator) {
        var fields = new ArrayList<String>();
        for (var from = 0; from <= line.length(); ) {
            var to = end(line, from, separator);
            fields.add(unquoted(line.substring(from, to).strip()));
            from = to + 1;
        }
        return fields;
    }

    private static int end(String line, int from, char separator) {
        var start = from;
        while (start < line.length() && line.charAt(start) == ' ') start++;
        if (start < line.length() && line.charAt(start) == '"') {
            var close = closingQuote(line, start + 1, separator);
            if (close >= 0) return close;
        }
        var end = line.indexOf(separator, from);
        return end < 0 ? line.length() : end;
    }

    /** The end of the field whose quoted content begins here; -1 if no quote closes it. */
    private static int closingQuote(String line, int from, char separator) {
        for (var at = from; at < line.length(); at++) {
            if (line.charAt(at) != '"') continue;
            if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                at++;
                continue;
            }
            var after = at + 1;
            while (after < line.length() && line.charAt(after) == ' ' && separator != ' ') after++;
            return after == line.length() || line.charAt(after) == separator ? after : -1;
        }
        return -1;
    }

    private static String unquoted(String field) {
        var quoted = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip() : field;
    }
}
