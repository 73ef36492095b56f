package coop.toadlane.counting;

import java.util.ArrayDeque;
import java.util.Deque;

/** The words of a .blt file, one after the other; comments are passed over, quoted text is one word. */
final class BltTokens {

    private final Lines lines;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int commentsOpen;

    BltTokens(Lines lines) {
        this.lines = lines;
    }

    /** The next word; a file that ends before it is refused. */
    String next(String wanted) {
        while (ahead.isEmpty()) {
            if (!lines.next()) throw lines.flaw("the file ends before %s", wanted);
            split(lines.text());
        }
        return ahead.removeFirst();
    }

    /** The next name: quoted, or what is left of a line; nothing at the end of the file. */
    String nextName() {
        while (ahead.isEmpty()) {
            if (!lines.next()) return "";
            split(lines.text());
        }
        if (ahead.getFirst().startsWith("\"")) return unquoted(ahead.removeFirst());
        var name = String.join(" ", ahead);
        ahead.clear();
        return name;
    }

    void putBack(String word) {
        ahead.addFirst(word);
    }

    Flaw flaw(String reason, Object... arguments) {
        return lines.flaw(reason, arguments);
    }

    int line() {
        return lines.number();
    }

    private void split(String line) {
        for (var at = 0; at < line.length(); ) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
            } else if (commentsOpen > 0) {
                at = wordEnd(line, at);
                if (line.substring(0, at).endsWith("*/")) commentsOpen--;
            } else if (line.startsWith("/*", at)) {
                commentsOpen++;
            } else if (line.charAt(at) == '#') {
                return;
            } else {
                var end = line.charAt(at) == '"' ? quotedEnd(line, at) : wordEnd(line, at);
                ahead.addLast(line.substring(at, end));
                at = end;
            }
        }
    }

    private static int wordEnd(String line, int at) {
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) at++;
        return at;
    }

    /** A quote closes a name where nothing or another name or a comment follows; where none does, the line ends it. */
    private static int quotedEnd(String line, int from) {
        for (var at = from + 1; at < line.length(); at++)
            if (line.charAt(at) == '"' && line.substring(at + 1).matches("\\s*|\\s+(\"|#|/\\*).*")) return at + 1;
        return line.length();
    }

    private static String unquoted(String word) {
        var closed = word.length() > 1 && word.endsWith("\"");
        return word.substring(1, closed ? word.length() - 1 : word.length()).strip();
    }
}
