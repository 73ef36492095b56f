package coop.toadlane.counting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file, one after the other; blank ones are passed over, line ends and byte order marks forgotten. */
final class Lines {

    static final int LONGEST = 1 << 20;
    private static final Charset OLDER_FILES = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> lines;
    private int next;

    Lines(byte[] file) {
        lines = decode(file).lines().toList();
    }

    /** Goes to the next line that is not blank; false at the end. */
    boolean next() {
        while (next < lines.size()) {
            if (lines.get(next++).isBlank()) continue;
            if (text().length() > LONGEST) throw flaw("the line is longer than %d characters", LONGEST);
            return true;
        }
        next = lines.size() + 1;
        return false;
    }

    boolean ended() {
        return next > lines.size();
    }

    /** The current line, without white space around it. */
    String text() {
        return lines.get(next - 1).strip();
    }

    /** The number of the current line, from 1; after the last, the last. */
    int number() {
        return Math.max(1, Math.min(next, lines.size()));
    }

    Flaw flaw(String reason, Object... arguments) {
        return new Flaw(number(), reason, arguments);
    }

    private static String decode(byte[] file) {
        for (var at = 0; at < file.length; at++)
            if (file[at] == 0) throw new Flaw(1, "this is not a text file");
        var text = utf8OrOlder(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String utf8OrOlder(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, OLDER_FILES);
        }
    }
}
