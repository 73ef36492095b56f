package coop.toadlane.counting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The command line: counts a file and prints the account, or writes its ballots in another format. */
public final class Count {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private Count() {}

    /** @return the exit code: 0 counted, 1 the file was refused, 2 the command was not understood */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        var words = List.of(args);
        if (words.contains("--help") || words.contains("-h")) {
            out.println(CountOptions.usage());
            return DONE;
        }
        try {
            return count(CountOptions.of(words), out, err);
        } catch (CountOptions.Misuse misuse) {
            err.println(misuse.getMessage());
            err.println(CountOptions.usage());
            return MISUSED;
        }
    }

    private static int count(CountOptions options, PrintStream out, PrintStream err) {
        try {
            if (options.as().isPresent()) return write(options.as().get(), options, out, err);
            return options.method().isPresent()
                    ? count(options.method().get(), options, out, err)
                    : drawMap(options, out, err);
        } catch (NoSuchFileException e) {
            return refuse("there is no file " + options.file(), err);
        } catch (IOException e) {
            return refuse(options.file() + " cannot be read: " + e.getMessage(), err);
        }
    }

    private static int count(Method method, CountOptions options, PrintStream out, PrintStream err) throws IOException {
        return switch (PollFile.read(Path.of(options.file()), options.marks())) {
            case Reading.Read<Poll>(var poll) -> count(options.seats(poll), method, options, out, err);
            case Reading.Refused<Poll> refused -> refuse(options.file() + ", " + refused.sentence(), err);
        };
    }

    private static int count(Poll poll, Method method, CountOptions options, PrintStream out, PrintStream err) {
        var obstacle = method.obstacle(poll);
        if (obstacle.isPresent())
            return refuse(options.file() + " cannot be counted by " + method.name() + ": " + obstacle.get(), err);
        var result = method.count(poll);
        out.print(options.json() ? ResultJson.of(result) : Telling.of(poll, result, options.explain()));
        return DONE;
    }

    private static int write(PollFormat format, CountOptions options, PrintStream out, PrintStream err) throws IOException {
        return switch (PollFile.read(Path.of(options.file()), options.marks())) {
            case Reading.Read<Poll>(var poll) -> write(options.seats(poll), format, options, out, err);
            case Reading.Refused<Poll> refused -> refuse(options.file() + ", " + refused.sentence(), err);
        };
    }

    private static int write(Poll poll, PollFormat format, CountOptions options, PrintStream out, PrintStream err) {
        var obstacle = format.obstacle(poll);
        if (obstacle.isPresent()) return refuse(options.file() + " cannot be written as " + format.word() + ": " + obstacle.get(), err);
        out.print(format.text(poll));
        return DONE;
    }

    private static int drawMap(CountOptions options, PrintStream out, PrintStream err) throws IOException {
        return switch (PollFile.readOpinions(Path.of(options.file()))) {
            case Reading.Read<Opinions>(var opinions) -> {
                var map = OpinionMap.of(opinions);
                out.print(options.json() ? OpinionTelling.json(map) : OpinionTelling.text(map, options.explain()));
                yield DONE;
            }
            case Reading.Refused<Opinions> refused -> refuse(options.file() + ", " + refused.sentence(), err);
        };
    }

    private static int refuse(String sentence, PrintStream err) {
        err.println(sentence);
        return REFUSED;
    }
}
