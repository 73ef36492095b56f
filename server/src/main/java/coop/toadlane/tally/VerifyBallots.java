package coop.toadlane.tally;

import coop.toadlane.urn.BoxKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code verify FILE [--code CODE]}: checks the ballots of a secret decision offline. 0: all is well; 1: it is not; 2: could not look. */
public final class VerifyBallots {

    private static final int HEAD = 200;

    private VerifyBallots() {}

    /** Whether a file looks like one of these. */
    public static boolean knows(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(BallotFile.FORMAT);
        } catch (IOException e) {
            return false;
        }
    }

    /** @param code a receipt; none is empty */
    public static int run(Path path, String code, PrintStream out, PrintStream err) {
        try {
            var file = BallotFile.read(Files.readAllBytes(path));
            return tell(file, code.strip().toUpperCase(Locale.ROOT), out);
        } catch (IllegalArgumentException | IOException e) {
            err.println("Cannot check " + path + ": " + e.getMessage());
            return 2;
        }
    }

    private static int tell(BallotFile file, String code, PrintStream out) {
        var checks = new BallotChecks(file);
        var faults = checks.faults();
        out.print("""
            A secret ballot: %s
              decision  %s
              voters    %d, of whom %d took a paper
              ballots   %d
              key       %s
              list      %s

            """.formatted(
                file.title(), file.decision(), file.voters(), file.papers(), file.ballots().size(),
                new BoxKey(file.key()).fingerprint(), PublishedList.sha256(file.ballots())));
        faults.forEach(fault -> out.println("  " + fault));
        if (faults.isEmpty()) out.print(result(file));
        return tellOwn(file, code, out) && faults.isEmpty() ? 0 : 1;
    }

    private static String result(BallotFile file) {
        return """
            Every ballot is on a stamped paper of its own, filled in by whoever had it stamped, and they come to what was published:
              %s, %s
            Now compare two things with your co-op's record: the entry of the opening has this key (key), that of the closing this list
            (ballots-sha256). A ballot that was left out is found so, and by its voter with --code CODE.
            """.formatted(file.result().ruling(), told(file));
    }

    private static String told(BallotFile file) {
        var result = file.result();
        var elected = result.elected().stream().map(place -> file.options().get(place - 1).name()).collect(Collectors.joining(", "));
        if (!elected.isEmpty()) return "chosen: " + elected;
        if (!result.votes().isEmpty()) return "votes for each option: " + result.votes();
        return "%d agree, %d abstain, %d are against".formatted(result.agree(), result.abstain(), result.against());
    }

    /** False if a code was asked for that is not there. */
    private static boolean tellOwn(BallotFile file, String code, PrintStream out) {
        if (code.isEmpty()) return true;
        var own = file.ballots().stream().filter(slip -> slip.code().equals(code)).findFirst();
        out.println(own.map(slip -> "Ballot " + code + " is there: " + slip.ballot())
            .orElse("There is no ballot " + code + " in the list."));
        return own.isPresent();
    }
}
