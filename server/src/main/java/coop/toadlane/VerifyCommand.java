package coop.toadlane;

import coop.toadlane.record.Verify;
import coop.toadlane.tally.VerifyBallots;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Hands a file to whoever knows its kind: the ballots of a secret decision, or else a co-op's export. */
final class VerifyCommand {

    private static final String CODE = "--code";

    private VerifyCommand() {}

    static int run(String[] words, PrintStream out, PrintStream err) {
        var code = Arrays.asList(words).indexOf(CODE);
        var given = code >= 0 && code + 1 < words.length ? words[code + 1] : "";
        var file = file(Arrays.asList(words), code);
        return !file.isEmpty() && VerifyBallots.knows(Path.of(file))
            ? VerifyBallots.run(Path.of(file), given, out, err) : Verify.run(words, out, err);
    }

    private static String file(List<String> words, int code) {
        for (var i = 0; i < words.size(); i++)
            if (!words.get(i).startsWith("--") && (code < 0 || i != code + 1)) return words.get(i);
        return "";
    }
}
