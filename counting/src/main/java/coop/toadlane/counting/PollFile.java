package coop.toadlane.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a poll from a file; the ending of its name says the format. */
public final class PollFile {

    /** A file may be this large. */
    public static final long LARGEST_BYTES = 256L << 20;

    private PollFile() {}

    /** @throws IOException if the disk does not give the file */
    public static Reading<Poll> read(Path file) throws IOException {
        var bytes = Files.size(file);
        if (bytes > LARGEST_BYTES)
            return new Reading.Refused<>(1, "the file has " + bytes + " bytes, more than the " + LARGEST_BYTES + " that are read");
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** @param name the file's name */
    public static Reading<Poll> read(String name, byte[] file) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pb" -> poll(Pabulib.read(file));
            case "blt" -> BltReader.read(file);
            default -> new Reading.Refused<>(1, "“" + name + "” ends in none of .pb, .blt");
        };
    }

    private static Reading<Poll> poll(Reading<Pabulib> reading) {
        return switch (reading) {
            case Reading.Read<Pabulib>(var file) -> new Reading.Read<>(file.poll());
            case Reading.Refused<Pabulib>(var line, var reason) -> new Reading.Refused<>(line, reason);
        };
    }
}
