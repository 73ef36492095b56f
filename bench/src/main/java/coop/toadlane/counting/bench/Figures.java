package coop.toadlane.counting.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;

/** All figures, as a table or as one JSON object. */
record Figures(List<Figure> all) {

    String text() {
        var text = new StringBuilder("%-62s %10s %12s %9s %-20s %9s%n".formatted(
                "what", "ms", "ns a voter", "goal ms", "peer", "faster"));
        for (var figure : all)
            text.append(String.format(Locale.ROOT, "%-62s %10.1f %12.1f %9s %-20s %9s%n", figure.name(), figure.millis(),
                    figure.nanosPerVoter(), told(figure.goalMillis(), ""), figure.peer(), told(figure.faster(), " x")));
        growth().forEach((name, ratio) -> text.append(String.format(Locale.ROOT, "%-62s %10.2f%n", name, ratio)));
        return text.toString();
    }

    String json() {
        var figures = new LinkedHashMap<String, Object>();
        var ratios = new LinkedHashMap<String, Object>(growth());
        for (var figure : all) {
            figures.put(figure.name(), Map.of("millis", figure.millis(), "nanosPerVoter", figure.nanosPerVoter()));
            figure.goalMillis().ifPresent(goal -> ratios.put(figure.name() + ", of its goal", figure.millis() / goal));
            figure.faster().ifPresent(times -> ratios.put(figure.name() + ", times as fast as " + figure.peer(), times));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("benchmark", "counting");
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("java", Runtime.version().toString());
        json.put("figures", figures);
        json.put("ratios", ratios);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** Time a voter with ten times the voters: 1 says that work grows with them, 10 that it does so with their square. */
    private Map<String, Double> growth() {
        var growth = new LinkedHashMap<String, Double>();
        for (var small : all)
            for (var large : all)
                if (large.voters() == 10 * small.voters() && method(small).equals(method(large)))
                    growth.put(method(small) + ", a voter at ten times the voters", large.nanosPerVoter() / small.nanosPerVoter());
        return growth;
    }

    private static String method(Figure figure) {
        return figure.name().replaceFirst(", .*", "");
    }

    private static String told(OptionalDouble value, String unit) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.0f%s", value.getAsDouble(), unit) : "";
    }
}
