package coop.toadlane.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Transfers a second by what was done and by how many at once, and the ratios that were asked for. */
final class LedgerReport implements Results {

    static final String PLAIN = "plain script";
    static final String POST = "Ledger.post";
    static final String PLAIN_HOT = "plain script, one account";
    static final String HOT = "Ledger.post, one account";
    static final String HUNDREDS = "groups of 100";
    static final String THOUSANDS = "groups of 8,000";
    static final String FEW = "at 10,000 entries";
    static final String MANY = "at many entries";

    private static final int CLIENTS = 64;

    private record Line(String what, int clients) {

        @Override
        public String toString() {
            return what + ", " + clients + " at once";
        }
    }

    private final int accounts;
    private final int entries;
    private final Map<Line, List<Measured>> rounds = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();

    LedgerReport(int accounts, int entries) {
        this.accounts = accounts;
        this.entries = entries;
    }

    void add(String what, int clients, Measured measured) {
        rounds.computeIfAbsent(new Line(what, clients), _ -> new ArrayList<>()).add(measured);
    }

    void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public String text() {
        var text = new StringBuilder();
        said.forEach(sentence -> text.append(sentence).append(System.lineSeparator()));
        text.append("%-28s %8s %14s %9s %9s%n".formatted("what", "at once", "transfers/s", "p50 ms", "p99 ms"));
        rounds.forEach((line, measured) -> {
            var middle = Measured.middle(measured.toArray(Measured[]::new));
            text.append(String.format(Locale.ROOT, "%-28s %8d %,14.0f %9.1f %9s%n", line.what(), line.clients(),
                middle.requestsPerSecond(), middle.halfMillis(),
                Double.isNaN(middle.p99Millis()) ? "" : String.format(Locale.ROOT, "%.1f", middle.p99Millis())));
        });
        ratios().forEach((name, ratio) -> text.append(String.format(Locale.ROOT, "%-70s %6.2f%n", name, ratio)));
        return text.toString();
    }

    @Override
    public String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("benchmark", "ledger");
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
        all.put("accounts", accounts);
        all.put("entries", entries);
        var figures = new LinkedHashMap<String, Map<String, Double>>();
        rounds.forEach((line, measured) -> figures.put(line.toString(), figure(Measured.middle(measured.toArray(Measured[]::new)))));
        all.put("figures", figures);
        all.put("ratios", ratios());
        all.put("said", said);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Double> figure(Measured measured) {
        var figure = new LinkedHashMap<String, Double>();
        figure.put("transfersPerSecond", measured.requestsPerSecond());
        figure.put("halfMillis", measured.halfMillis());
        if (!Double.isNaN(measured.p99Millis())) figure.put("p99Millis", measured.p99Millis());
        return figure;
    }

    private Map<String, Double> ratios() {
        var ratios = new LinkedHashMap<String, Double>();
        ratio(ratios, "Ledger.post against the plain script, 64 at once", POST, PLAIN);
        ratio(ratios, "the same, all paying one account", HOT, PLAIN_HOT);
        ratio(ratios, "all paying one account against Ledger.post, 64 at once", HOT, POST);
        ratio(ratios, "at " + String.format(Locale.ROOT, "%,d", entries) + " entries against 10,000", MANY, FEW);
        return ratios;
    }

    /** The middle of the ratios of each round: what disturbed a round disturbed both. */
    private void ratio(Map<String, Double> ratios, String name, String what, String against) {
        var own = rounds.get(new Line(what, CLIENTS));
        var other = rounds.get(new Line(against, CLIENTS));
        if (own == null || other == null) return;
        var each = new ArrayList<Double>();
        for (var round = 0; round < own.size(); round++)
            each.add(own.get(round).requestsPerSecond() / other.get(round).requestsPerSecond());
        ratios.put(name, each.stream().sorted().toList().get(each.size() / 2));
    }
}
