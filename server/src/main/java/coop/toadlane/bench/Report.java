package coop.toadlane.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Figures by page and size, and the two ratios that matter: against a bare row, and against ten times the data. */
final class Report implements Results {

    static final String ROW = "one row";

    private final int small;
    private final int large;
    private final Map<String, Measured> figures = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();

    Report(int small, int large) {
        this.small = small;
        this.large = large;
    }

    void add(Target target, Measured measured) {
        figures.put(key(target.name(), target.members()), measured);
        if (!pages.contains(target.name())) pages.add(target.name());
    }

    @Override
    public String text() {
        var text = new StringBuilder("%-22s %12s %9s %9s %14s %22s%n".formatted(
            "page", "requests/s", "p50 ms", "p99 ms", "of a bare row", "at ten times the data"));
        for (var page : pages) {
            var measured = figures.get(key(page, small));
            text.append(String.format(Locale.ROOT, "%-22s %12.0f %9.1f %9.1f %14.2f", page, measured.requestsPerSecond(),
                measured.halfMillis(), measured.p99Millis(), ofRow(page)));
            if (!page.equals(ROW)) text.append(String.format(Locale.ROOT, " %22.2f", atTenTimes(page)));
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    @Override
    public String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("benchmark", "pages");
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
        all.put("members", Map.of("small", small, "large", large));
        all.put("figures", figures);
        var ratios = new LinkedHashMap<String, Double>();
        for (var page : pages) {
            if (page.equals(ROW)) continue;
            ratios.put(page + ", of a bare row", ofRow(page));
            ratios.put(page + ", at ten times the data", atTenTimes(page));
        }
        all.put("ratios", ratios);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private double ofRow(String page) {
        return figures.get(key(page, small)).requestsPerSecond() / figures.get(key(ROW, small)).requestsPerSecond();
    }

    /** Requests a second with ten times the data, as a part of those with the small data: 1 says that it does not grow. */
    private double atTenTimes(String page) {
        return figures.get(key(page, large)).requestsPerSecond() / figures.get(key(page, small)).requestsPerSecond();
    }

    private String key(String page, int members) {
        return page.equals(ROW) ? ROW : page + " of " + members;
    }
}
