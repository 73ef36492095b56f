package coop.toadlane.opinions;

import coop.toadlane.decisions.Headline;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The map of an inquiry, and what it says.
 *
 * @param statements those that the map speaks of, by their numbers
 * @param mine       where the reader stands
 * @param proposals  what came out of it
 */
record MapPage(
        Inquiry inquiry, boolean open, Chart chart, @Nullable Instant drawnAt, Map<Integer, Statement> statements, @Nullable Place mine,
        List<Headline> proposals, Instant now, boolean member, boolean mayPropose) implements Page {

    /** All that the map speaks of and that still stand, each once: what marks groups, what joins them, what divides them. */
    static Set<Integer> told(Chart chart) {
        var told = new LinkedHashSet<Integer>();
        Stream.concat(chart.groups().stream().flatMap(group -> group.marks().stream()), chart.consensus().stream())
            .forEach(mark -> told.add(mark.statement()));
        told.addAll(chart.dividing());
        return told;
    }

    List<Chart.Mark> standing(List<Chart.Mark> marks) {
        return marks.stream().filter(mark -> statements.containsKey(mark.statement())).toList();
    }

    List<Statement> dividing() {
        return chart.dividing().stream().filter(statements::containsKey).map(statements::get).toList();
    }

    List<Statement> table() {
        return told(chart).stream().filter(statements::containsKey).map(statements::get).toList();
    }

    Part part(Chart.Mark mark, int group) {
        var groups = statements.get(mark.statement()).groups();
        return group < groups.size() ? groups.get(group) : new Part(0, 0, 0);
    }
}
