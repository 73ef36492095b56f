package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, texts, numbers and truths as JSON. */
final class Json {

    private Json() {}

    static String of(Object value) {
        var text = new StringBuilder();
        write(text, value);
        return text.append('\n').toString();
    }

    private static void write(StringBuilder text, Object value) {
        switch (value) {
            case Map<?, ?> map -> writeMap(text, map);
            case Collection<?> collection -> writeList(text, collection);
            case BigDecimal number -> text.append(number.toPlainString());
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth.booleanValue());
            default -> writeText(text, value.toString());
        }
    }

    private static void writeMap(StringBuilder text, Map<?, ?> map) {
        text.append('{');
        var separator = "";
        for (var entry : map.entrySet()) {
            text.append(separator);
            writeText(text, entry.getKey().toString());
            text.append(':');
            write(text, entry.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private static void writeList(StringBuilder text, Collection<?> values) {
        text.append('[');
        var separator = "";
        for (var value : values) {
            text.append(separator);
            write(text, value);
            separator = ",";
        }
        text.append(']');
    }

    private static void writeText(StringBuilder text, String value) {
        text.append('"');
        for (var at = 0; at < value.length(); at++) {
            var character = value.charAt(at);
            if (character == '"' || character == '\\') text.append('\\').append(character);
            else if (character < ' ') text.append("\\u%04x".formatted((int) character));
            else text.append(character);
        }
        text.append('"');
    }
}
