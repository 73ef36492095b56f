package coop.toadlane.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells an opinion map, as JSON or in plain English. */
final class OpinionTelling {

    private OpinionTelling() {}

    static String json(OpinionMap map) {
        var json = new LinkedHashMap<String, Object>();
        json.put("method", OpinionMap.METHOD);
        json.put("groups", map.groups());
        json.put("consensus", map.consensus().stream().map(OpinionTelling::leaning).toList());
        json.put("representative", map.representative().stream()
                .map(group -> group.stream().map(OpinionTelling::leaning).toList())
                .toList());
        var points = new LinkedHashMap<String, Object>();
        map.points().forEach((person, point) -> points.put(person, List.of(rounded(point.x()), rounded(point.y()))));
        json.put("points", points);
        var priorities = new LinkedHashMap<String, Object>();
        map.priorities().forEach((statement, priority) -> priorities.put(statement, rounded(priority)));
        json.put("priorities", priorities);
        return Json.of(json);
    }

    private static Map<String, Object> leaning(Leaning leaning) {
        var json = new LinkedHashMap<String, Object>();
        json.put("statement", leaning.statement());
        json.put("agree", leaning.agree());
        json.put("share", rounded(leaning.share()));
        json.put("strength", rounded(leaning.strength()));
        return json;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
    }

    static String text(OpinionMap map, boolean explain) {
        var text = new StringBuilder();
        text.append("opinion-map: %d participants in %d groups\n".formatted(map.groups().size(), map.representative().size()));
        for (var group = 0; group < map.representative().size(); group++) {
            var number = group;
            var size = map.groups().values().stream().filter(of -> of == number).count();
            text.append("Group %d, %d participants, is marked by:\n".formatted(group, size));
            map.representative().get(group).forEach(leaning -> text.append(line(leaning)));
        }
        text.append("All groups lean to:\n");
        map.consensus().forEach(leaning -> text.append(line(leaning)));
        if (explain) map.groups().forEach((person, group) -> text.append("Participant %s: group %d\n".formatted(person, group)));
        return text.toString();
    }

    private static String line(Leaning leaning) {
        var percent = BigDecimal.valueOf(leaning.share() * 100).setScale(0, RoundingMode.HALF_UP);
        return "  %s %s (%s %%)\n".formatted(leaning.agree() ? "agree with" : "disagree with", leaning.statement(), percent);
    }
}
