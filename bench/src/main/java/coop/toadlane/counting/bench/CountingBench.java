package coop.toadlane.counting.bench;

import coop.toadlane.counting.Method;
import coop.toadlane.counting.Methods;
import coop.toadlane.counting.Poll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the counting library, and prints a table or one JSON object. */
final class CountingBench {

    private static final int MILLION = 1_000_000;
    private static final Map<String, Integer> GOALS_MILLIS = Map.of("scottish-stv", 2_000, "schulze", 2_000, "approval", 200);
    private static final List<String> GROWING = List.of("meek-stv", "equal-shares");
    private static final List<String> CITIES = List.of("poland_lodz_2022_.pb", "poland_warszawa_2021_wola.pb");
    private static final String WARD = "glasgow_2017_ward3.blt";
    private static final Map<String, String> DROOP_RULES = new TreeMap<>(Map.of("scottish-stv", "scotland", "meek-stv", "meek-prf"));
    private static final String STAR = "starvote_ballots_libertarian_party_2020_presidential_nomination_may.csv";

    private final List<Figure> figures = new ArrayList<>();
    private final Rounds rounds;

    private CountingBench(Rounds rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] words) throws RunnerException, IOException, InterruptedException {
        var asked = Arrays.asList(words);
        var bench = new CountingBench(asked.contains("--quick") ? Rounds.QUICK : Rounds.WHOLE);
        var data = folder(asked, "--data").orElse(Path.of("../shared/data/governance"));
        if (!asked.contains("--files")) bench.made(only(asked));
        if (!asked.contains("--files") && only(asked).isEmpty()) bench.opinions();
        if (only(asked).isEmpty()) {
            if (Files.isDirectory(data)) bench.real(data, folder(asked, "--droop"), folder(asked, "--starvote"));
            else System.err.println("Not measured, as there is no " + data + ": real files, and what peers take for them.");
        }
        var told = new Figures(bench.figures);
        System.out.println(asked.contains("--json") ? told.json() : told.text());
    }

    private static Optional<Path> folder(List<String> asked, String word) {
        var at = asked.indexOf(word);
        return at >= 0 && at + 1 < asked.size() ? Optional.of(Path.of(asked.get(at + 1))) : Optional.empty();
    }

    private static Optional<String> only(List<String> asked) {
        return folder(asked, "--method").map(Path::toString);
    }

    private void made(Optional<String> only) throws RunnerException {
        for (var name : methods().filter(name -> only.isEmpty() || only.get().equals(name)).toList()) {
            for (var voters : GROWING.contains(name) ? List.of(MILLION / 10, MILLION) : List.of(MILLION)) {
                var millis = rounds.millis(Made.class, "count", Map.of("method", name, "voters", String.valueOf(voters)));
                var figure = Figure.plain(name + ", " + voters + " ballots", millis, voters);
                var goal = GOALS_MILLIS.get(name);
                figures.add(goal == null ? figure : figure.goal(goal));
            }
        }
    }

    private static Stream<String> methods() {
        return Methods.all().stream()
                .filter(method -> Arrays.stream(Poll.Kind.values()).anyMatch(kind -> method.obstacle(MadePolls.of(kind, 1)).isEmpty()))
                .map(Method::name);
    }

    private void opinions() throws RunnerException {
        var millis = rounds.millis(ManyOpinions.class, "map", Map.of());
        figures.add(Figure.plain("opinion-map, 100000 people of 1000 statements", millis, 100_000).goal(30_000));
    }

    private void real(Path data, Optional<Path> droop, Optional<Path> starvote) throws RunnerException, IOException, InterruptedException {
        var peers = new Peers(data);
        for (var city : CITIES) {
            var file = data.resolve("pabulib").resolve(city);
            var cost = rounds.often().millis(RealFile.class, "count", count(file, "equal-shares"));
            var cardinality = rounds.often().millis(RealFile.class, "count", count(file, "equal-shares satisfaction=cardinality"));
            figures.add(Figure.plain("equal-shares by both satisfactions, " + city, cost + cardinality, lines(file))
                    .against("pabutools", peers.pabutoolsMillis(city)));
        }
        var ward = data.resolve("stv/councils").resolve(WARD);
        for (var rule : DROOP_RULES.entrySet()) {
            var millis = rounds.often().millis(RealFile.class, "readAndCount", count(ward, rule.getKey()));
            var figure = Figure.plain(rule.getKey() + ", reading too, " + WARD, millis, lines(ward));
            figures.add(droop.isEmpty() ? figure : figure.against("Droop", peers.droopMillis(droop.get(), rule.getValue(), ward)));
        }
        var star = data.resolve("star").resolve(STAR);
        var figure = Figure.plain("star, reading too, " + lines(star) + " ballots",
                rounds.often().millis(RealFile.class, "readAndCount", count(star, "star")), lines(star));
        figures.add(starvote.isEmpty() ? figure : figure.against("starvote", peers.starvoteMillis(starvote.get(), star)));
    }

    private static Map<String, String> count(Path file, String method) {
        return Map.of("file", file.toString(), "method", method);
    }

    private static long lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().count();
    }
}
