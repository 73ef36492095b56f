package coop.toadlane.discussion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a file's bytes say it is, whatever its sender says. */
final class FirstBytes {

    private FirstBytes() {}

    static boolean are(byte[] content, String mark) {
        return are(content, 0, mark);
    }

    /** The mark has one letter for each byte. */
    static boolean are(byte[] content, int from, String mark) {
        return content.length >= from + mark.length()
            && new String(content, from, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** All of it: UTF-8 without control marks other than tabs and ends of lines. */
    static boolean areText(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).chars().noneMatch(FirstBytes::isControl);
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
    }
}
