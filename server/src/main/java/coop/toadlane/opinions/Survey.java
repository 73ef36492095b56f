package coop.toadlane.opinions;

import coop.toadlane.counting.Leaning;
import coop.toadlane.counting.OpinionMap;
import coop.toadlane.counting.Routing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** All ballots of an inquiry and the opinion map that the library makes of them. */
record Survey(Ballots ballots, OpinionMap map, List<Surveyed> statements) {

    /** With fewer people a map would show persons, not groups. */
    static final int FEWEST_PEOPLE = 5;
    static final int FEWEST_STATEMENTS = 3;

    private static final int MOST_DIVIDING = 5;
    private static final int APART = 25;
    private static final OpinionMap NONE = new OpinionMap(Map.of(), Map.of(), List.of(), List.of(), Map.of());

    static Survey of(Ballots ballots) {
        var map = isEnough(ballots) ? map(ballots) : NONE;
        return new Survey(ballots, map, statements(ballots, map));
    }

    private static boolean isEnough(Ballots ballots) {
        return ballots.rows().size() >= FEWEST_PEOPLE && ballots.statements().size() >= FEWEST_STATEMENTS;
    }

    private static OpinionMap map(Ballots ballots) {
        return OpinionMap.of(
            ballots.rows().stream().map(row -> String.valueOf(row.person())).toList(),
            ballots.statements().stream().map(String::valueOf).toList(),
            Set.of(), ballots.answered(), ballots.answers());
    }

    private static List<Surveyed> statements(Ballots ballots, OpinionMap map) {
        var groups = map.representative().size();
        var counts = new int[ballots.statements().size()][groups + 1][3];
        for (var row : ballots.rows()) {
            var group = map.groups().getOrDefault(String.valueOf(row.person()), groups);
            for (var at = 0; at < row.places().length; at++) counts[row.places()[at]][group][1 - row.answers()[at]]++;
        }
        return IntStream.range(0, counts.length).mapToObj(place -> surveyed(ballots.statements().get(place), counts[place], map)).toList();
    }

    /** The last of the parts are those on no map. */
    private static Surveyed surveyed(int number, int[][] counts, OpinionMap map) {
        var whole = new int[3];
        var groups = new ArrayList<Part>();
        for (var group = 0; group < counts.length; group++) {
            for (var said = 0; said < 3; said++) whole[said] += counts[group][said];
            if (group + 1 < counts.length) groups.add(new Part(counts[group][0], counts[group][1], counts[group][2]));
        }
        var part = new Part(whole[0], whole[1], whole[2]);
        var priority = map.priorities().getOrDefault(
            String.valueOf(number), Routing.priority(part.agree(), part.disagree(), part.answered(), 0));
        return Surveyed.of(number, part, groups, priority);
    }

    Chart chart() {
        if (map.groups().isEmpty())
            return new Chart(ballots.votes(), ballots.rows().size(), statements.size(), List.of(), List.of(), List.of(), List.of());
        var picture = Picture.of(map.points().values());
        var groups = IntStream.range(0, map.representative().size()).mapToObj(group -> group(picture, group)).toList();
        return new Chart(
            ballots.votes(), ballots.rows().size(), statements.size(), groups, map.consensus().stream().map(Survey::mark).toList(),
            dividing(), picture.dots(map));
    }

    private Chart.Group group(Picture picture, int group) {
        var spots = map.points().entrySet().stream().filter(person -> map.groups().get(person.getKey()) == group)
            .map(person -> picture.spot(person.getValue())).toList();
        return new Chart.Group(
            spots.size(), Picture.hull(spots), map.representative().get(group).stream().map(Survey::mark).toList());
    }

    private List<Integer> dividing() {
        return statements.stream().filter(statement -> statement.spread() >= APART)
            .sorted(Comparator.comparing(Surveyed::spread).reversed().thenComparing(Surveyed::number))
            .limit(MOST_DIVIDING).map(Surveyed::number).toList();
    }

    private static Chart.Mark mark(Leaning leaning) {
        return new Chart.Mark(Integer.parseInt(leaning.statement()), leaning.agree());
    }
}
