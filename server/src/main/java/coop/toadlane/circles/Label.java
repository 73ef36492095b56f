package coop.toadlane.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A circle's name in lines that fit into its disc, in letters of a given size; no lines if it does not fit. */
record Label(List<String> lines) {

    static final Label NONE = new Label(List.of());

    private static final int MOST_LINES = 3;
    private static final double LINE_HEIGHT = 1.15;
    private static final double LETTER_WIDTH = 0.57;
    private static final int WIDE_FROM = 0x1100;
    private static final double ROOM = 0.9;

    Label {
        lines = List.copyOf(lines);
    }

    boolean isShown() {
        return !lines.isEmpty();
    }

    static Label inside(String name, double radius, double letterSize) {
        for (var count = 1; count <= MOST_LINES; count++) {
            var lines = broken(name, count);
            if (fits(lines, radius * ROOM, letterSize)) return new Label(lines);
        }
        return NONE;
    }

    /** Along the upper half of a ring. */
    static Label along(String name, double radius, double letterSize) {
        return width(name, letterSize) <= Math.PI * radius * ROOM ? new Label(List.of(name)) : NONE;
    }

    /** How far a line stands below the one before, the first one below the middle of the disc. */
    String dy(int line) {
        if (line > 0) return LINE_HEIGHT + "em";
        return String.format(Locale.ROOT, "%.2fem", 0.35 - LINE_HEIGHT * (lines.size() - 1) / 2);
    }

    private static boolean fits(List<String> lines, double radius, double letterSize) {
        var lineHeight = LINE_HEIGHT * letterSize;
        var half = lines.size() * lineHeight / 2;
        for (var i = 0; i < lines.size(); i++) {
            var edge = Math.max(Math.abs(i * lineHeight - half), Math.abs((i + 1) * lineHeight - half));
            if (edge >= radius || width(lines.get(i), letterSize) > 2 * Math.sqrt(radius * radius - edge * edge)) return false;
        }
        return true;
    }

    /** In at most so many lines, of which the longest is as short as it can be. */
    private static List<String> broken(String name, int count) {
        var words = name.split(" +");
        var shortest = Stream.of(words).mapToInt(String::length).max().orElse(1);
        for (var width = shortest; ; width++) {
            var lines = filled(words, width);
            if (lines.size() <= count) return lines;
        }
    }

    private static List<String> filled(String[] words, int width) {
        var lines = new ArrayList<String>();
        for (var word : words) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && longer.length() <= width) lines.set(lines.size() - 1, longer);
            else lines.add(word);
        }
        return lines;
    }

    private static double width(String text, double letterSize) {
        return text.codePoints().mapToDouble(letter -> letter >= WIDE_FROM ? 1 : LETTER_WIDTH).sum() * letterSize;
    }
}
