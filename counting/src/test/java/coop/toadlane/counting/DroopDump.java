package coop.toadlane.counting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Droop 0.14 wrote about a count: for each round, how its last line leaves the candidates. */
record DroopDump(List<Map<String, String>> rounds, List<String> elected) {

    static DroopDump read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
        var header = lines.getFirst();
        var rounds = new ArrayList<Map<String, String>>();
        var elected = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.length < header.length) continue;
            var round = line[0].equals("X") ? rounds.size() - 1 : Integer.parseInt(line[0]);
            while (rounds.size() <= round) rounds.add(Map.of());
            rounds.set(round, figures(header, line));
            rounds.get(round).forEach((key, value) -> {
                var name = key.replaceFirst("\\.state$", "");
                if (key.endsWith(".state") && value.equalsIgnoreCase("E") && !elected.contains(name)) elected.add(name);
            });
        }
        return new DroopDump(rounds, elected);
    }

    private static Map<String, String> figures(String[] header, String[] line) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("Quota", line[2]);
        for (var i = 3; i < header.length; i++) {
            if (header[i].endsWith(".state")) figures.put(line[i - 1] + ".state", line[i]);
            else if (header[i].endsWith(".vote")) figures.put(line[i - 2] + ".vote", line[i]);
            else if (header[i].equals("Non-Transferable") || header[i].equals("Residual")) figures.put("lost", line[i]);
        }
        return figures;
    }

    /** The same of one of our rounds. */
    static Map<String, String> figures(Round round) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("Quota", round.measures().get(Round.Measure.QUOTA).toPlainString());
        figures.put("lost", round.measures().get(Round.Measure.NON_TRANSFERABLE).toPlainString());
        for (var figure : round.figures()) {
            figures.put(figure.option().name() + ".state", switch (figure.state()) {
                case HOPEFUL -> "H";
                case PENDING -> "e";
                case ELECTED -> "E";
                case DEFEATED -> "D";
            });
            figures.put(figure.option().name() + ".vote", figure.votes().toPlainString());
        }
        return figures;
    }
}
