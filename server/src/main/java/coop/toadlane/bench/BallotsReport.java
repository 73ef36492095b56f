package coop.toadlane.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Votes a second into one open decision by how many vote at once, and as a part of bare rows in the same round. */
final class BallotsReport implements Results {

    private record Round(Measured bare, Measured votes) {

        double part() {
            return votes.requestsPerSecond() / bare.requestsPerSecond();
        }
    }

    private final int members;
    private final Map<Integer, List<Round>> rounds = new LinkedHashMap<>();

    BallotsReport(int members) {
        this.members = members;
    }

    void add(int atOnce, Measured bare, Measured votes) {
        rounds.computeIfAbsent(atOnce, _ -> new ArrayList<>()).add(new Round(bare, votes));
    }

    @Override
    public String text() {
        var text = new StringBuilder("%8s %12s %12s %9s %9s %14s%n".formatted(
            "at once", "bare rows/s", "votes/s", "p50 ms", "p99 ms", "of a bare row"));
        for (var atOnce : rounds.keySet()) {
            var votes = votes(atOnce);
            text.append(String.format(Locale.ROOT, "%8d %,12.0f %,12.0f %9.1f %9.1f %14.2f%n", atOnce,
                bare(atOnce).requestsPerSecond(), votes.requestsPerSecond(), votes.halfMillis(), votes.p99Millis(), part(atOnce)));
        }
        text.append(String.format(Locale.ROOT, "%,d members; load of the machine at the end: %.1f%n", members, load()));
        return text.toString();
    }

    @Override
    public String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("benchmark", "ballots");
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
        all.put("members", members);
        all.put("load", load());
        var figures = new LinkedHashMap<String, Measured>();
        var ratios = new LinkedHashMap<String, Double>();
        for (var atOnce : rounds.keySet()) {
            figures.put("bare rows, " + atOnce + " at once", bare(atOnce));
            figures.put("votes, " + atOnce + " at once", votes(atOnce));
            ratios.put("votes of bare rows, " + atOnce + " at once", part(atOnce));
        }
        all.put("figures", figures);
        all.put("ratios", ratios);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private Measured bare(int atOnce) {
        return Measured.middle(rounds.get(atOnce).stream().map(Round::bare).toArray(Measured[]::new));
    }

    private Measured votes(int atOnce) {
        return Measured.middle(rounds.get(atOnce).stream().map(Round::votes).toArray(Measured[]::new));
    }

    /** What disturbed a round disturbed both. */
    private double part(int atOnce) {
        var parts = rounds.get(atOnce).stream().map(Round::part).sorted().toList();
        return parts.get(parts.size() / 2);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
