package coop.toadlane.counting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What peers take: as the shared data tell it, and starvote where its source is at hand. */
final class Peers {

    private static final int ROUNDS = 5;
    private static final String TIMED = """
        import sys, time, starvote
        best = 1e9
        for _ in range(%d):
            begun = time.process_time()
            starvote.election(method=starvote.star, seats=1, ballots=starvote.load_csv_file(sys.argv[1]),
                              tiebreaker=None, verbosity=0)
            best = min(best, time.process_time() - begun)
        print(best * 1000)
        """.formatted(ROUNDS);

    private final Path data;

    Peers(Path data) {
        this.data = data;
    }

    /** For both satisfactions together. */
    double pabutoolsMillis(String city) throws IOException {
        return expected("pabulib").get(city).get("seconds_two_runs").asDouble() * 1000;
    }

    double droopMillis(String ward) throws IOException {
        return expected("stv/councils").get(ward).get("seconds_droop").asDouble() * 1000;
    }

    /** @param source the folder with the package starvote in it */
    double starvoteMillis(Path source, Path election) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("python3", "-c", TIMED, election.toAbsolutePath().toString());
        builder.environment().put("PYTHONPATH", source.toAbsolutePath().toString());
        var python = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(python.getInputStream().readAllBytes()).strip();
        if (python.waitFor() != 0) throw new IOException("starvote could not count " + election);
        return Double.parseDouble(said);
    }

    private JsonNode expected(String folder) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(data.resolve(folder).resolve("expected.json")));
    }
}
