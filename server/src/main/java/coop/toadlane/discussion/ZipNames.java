package coop.toadlane.discussion;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the names in a zip archive from the list at its end, unpacking nothing: a small archive may unpack to terabytes. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_REMARK = 65_535;

    private ZipNames() {}

    /** Empty if it is no archive, or a broken one. */
    static List<String> of(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var end = end(bytes);
        return end < 0 ? List.of() : entries(bytes, end);
    }

    private static List<String> entries(ByteBuffer bytes, int end) {
        var names = new ArrayList<String>();
        var at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        for (var left = number(bytes, end + 10); left > 0; left--) {
            if (at + ENTRY_SIZE > end || bytes.getInt((int) at) != ENTRY) return List.of();
            var from = (int) at;
            var length = number(bytes, from + 28);
            if (at + ENTRY_SIZE + length > end) return List.of();
            names.add(new String(bytes.array(), from + ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + length + number(bytes, from + 30) + number(bytes, from + 32);
        }
        return names;
    }

    private static int end(ByteBuffer bytes) {
        var last = bytes.capacity() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) if (bytes.getInt(at) == END) return at;
        return -1;
    }

    private static int number(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
