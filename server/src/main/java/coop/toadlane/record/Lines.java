package coop.toadlane.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a file line by line without ever holding more than one; a line longer than the limit is cut and says so. */
final class Lines {

    static final int LONGEST_BYTES = 8 << 20;

    /** {@code content} is without its newline. */
    record Read(byte[] content, boolean isEnded, boolean isTooLong) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    Lines(InputStream in) {
        this.in = in;
    }

    Optional<Read> next() throws IOException {
        if (at == filled && !fill()) return Optional.empty();
        var line = new ByteArrayOutputStream(1 << 10);
        var isTooLong = false;
        do {
            var end = at;
            while (end < filled && buffer[end] != '\n') end++;
            if (line.size() + end - at > LONGEST_BYTES) isTooLong = true;
            else line.write(buffer, at, end - at);
            at = end;
            if (at < filled) {
                at++;
                return Optional.of(new Read(line.toByteArray(), true, isTooLong));
            }
        } while (fill());
        return Optional.of(new Read(line.toByteArray(), false, isTooLong));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
