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

    /**
     * @param marks what the numbers in a table are; other formats say so themselves
     * @throws IOException if the disk does not give the file
     */
    public static Reading<Poll> read(Path file, Poll.Kind marks) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) return tooLarge();
        var bytes = Files.readAllBytes(file);
        var name = file.getFileName().toString();
        return name.endsWith(".starvote") ? StarvoteReader.read(bytes, beside(file)) : read(name, bytes, marks);
    }

    /**
     * @param name the file's name
     * @param marks what the numbers in a table are; other formats say so themselves
     */
    public static Reading<Poll> read(String name, byte[] file, Poll.Kind marks) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pb" -> poll(Pabulib.read(file));
            case "blt" -> BltReader.read(file);
            case "soc", "soi", "toc", "toi" -> PrefLibReader.read(file, false);
            case "cat" -> PrefLibReader.read(file, true);
            case "csv" -> CsvReader.read(file, marks);
            case "starvote" -> StarvoteReader.read(
                    file, other -> new Reading.Refused<>(1, "only this file is read, not " + other));
            default -> new Reading.Refused<>(
                    1, "“" + name + "” ends in none of .pb, .blt, .soc, .soi, .toc, .toi, .cat, .csv, .starvote");
        };
    }

    /** Reads answers to statements as Polis exports them, and the {@code comments.csv} beside them if there is one. */
    static Reading<Opinions> readOpinions(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) return tooLarge();
        var comments = file.resolveSibling("comments.csv");
        return Opinions.read(
                Files.readAllBytes(file), Files.isRegularFile(comments) ? Files.readAllBytes(comments) : new byte[0]);
    }

    private static <T> Reading<T> tooLarge() {
        return new Reading.Refused<>(1, "the file has more than the " + LARGEST_BYTES + " bytes that are read");
    }

    /** Reads files in the same folder, one deep. */
    private static StarvoteReader.Beside beside(Path file) {
        return name -> {
            var other = file.resolveSibling(name);
            if (!Path.of(name).equals(Path.of(name).getFileName()) || !Files.isRegularFile(other))
                return new Reading.Refused<>(1, "there is no such file beside this one");
            try {
                return read(name, Files.readAllBytes(other), Poll.Kind.SCORES);
            } catch (IOException e) {
                return new Reading.Refused<>(1, "it cannot be read: " + e.getMessage());
            }
        };
    }

    private static Reading<Poll> poll(Reading<Pabulib> reading) {
        return switch (reading) {
            case Reading.Read<Pabulib>(var file) -> new Reading.Read<>(file.poll());
            case Reading.Refused<Pabulib>(var line, var reason) -> new Reading.Refused<>(line, reason);
        };
    }
}
