package coop.toadlane.counting.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What peers take: pabutools as the shared data tell it, Droop and starvote where their sources are at hand. */
final class Peers {

    private static final int ROUNDS = 5;
    private static final String TIMED = """
        import sys, time
        %%s
        best = 1e9
        for _ in range(%d):
            begun = time.process_time()
            count(sys.argv[1])
            best = min(best, time.process_time() - begun)
        print(best * 1000)
        """.formatted(ROUNDS);
    private static final String STARVOTE = """
        import starvote
        def count(path):
            starvote.election(method=starvote.star, seats=1, ballots=starvote.load_csv_file(path), tiebreaker=None, verbosity=0)
        """;
    private static final String DROOP = """
        from droop.profile import ElectionProfile
        from droop.election import Election
        def count(path):
            Election(ElectionProfile(path=path), {"rule": "%s"}).count()
        """;

    private final Path data;

    Peers(Path data) {
        this.data = data;
    }

    /** For both satisfactions together. */
    double pabutoolsMillis(String city) throws IOException {
        return expected("pabulib").get(city).get("seconds_two_runs").asDouble() * 1000;
    }

    /**
     * @param source the folder with the package droop in it
     * @param rule such as {@code scotland}
     */
    double droopMillis(Path source, String rule, Path election) throws IOException, InterruptedException {
        return pythonMillis(source, DROOP.formatted(rule), election);
    }

    /** @param source the folder with the package starvote in it */
    double starvoteMillis(Path source, Path election) throws IOException, InterruptedException {
        return pythonMillis(source, STARVOTE, election);
    }

    /** Processor time, the best of some rounds. */
    private static double pythonMillis(Path source, String count, Path election) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("python3", "-c", TIMED.formatted(count), election.toAbsolutePath().toString());
        builder.environment().put("PYTHONPATH", source.toAbsolutePath().toString());
        var python = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (python.waitFor() != 0) throw new IOException("the peer in " + source + " could not count " + election);
        return Double.parseDouble(said);
    }

    private JsonNode expected(String folder) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(data.resolve(folder).resolve("expected.json")));
    }
}
