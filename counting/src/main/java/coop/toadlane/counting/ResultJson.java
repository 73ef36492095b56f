package coop.toadlane.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A result as one JSON object; docs/spec/counting.md names its fields. */
final class ResultJson {

    private ResultJson() {}

    static String of(Result result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("method", result.method());
        json.put("title", result.title());
        json.put("seats", result.seats());
        json.put("elected", ids(result.elected()));
        json.put("rounds", result.rounds().stream().map(ResultJson::round).toList());
        json.put("ties", result.ties().stream().map(ResultJson::tie).toList());
        result.duels().ifPresent(duels -> json.put("duels", duels(duels)));
        return Json.of(json);
    }

    private static Map<String, Object> duels(Duels duels) {
        var json = new LinkedHashMap<String, Object>();
        json.put("options", ids(duels.options()));
        json.put("preferred", duels.preferred());
        return json;
    }

    private static Map<String, Object> round(Round round) {
        var json = new LinkedHashMap<String, Object>();
        json.put("events", round.events().stream().map(ResultJson::event).toList());
        round.measures().forEach((measure, amount) -> json.put(word(measure), amount));
        json.put("options", round.figures().stream().map(ResultJson::figure).toList());
        return json;
    }

    private static Map<String, Object> event(Event event) {
        var json = new LinkedHashMap<String, Object>();
        json.put("what", word(event.what()));
        json.put("option", event.option().id());
        json.put("amount", event.amount());
        event.other().ifPresent(other -> json.put("other", other.id()));
        json.put("sentence", event.sentence());
        return json;
    }

    private static Map<String, Object> figure(Round.Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("option", figure.option().id());
        json.put("state", word(figure.state()));
        json.put("votes", figure.votes());
        return json;
    }

    private static Map<String, Object> tie(Tie tie) {
        var json = new LinkedHashMap<String, Object>();
        json.put("round", tie.round());
        json.put("options", ids(tie.options()));
        json.put("taken", ids(tie.taken()));
        json.put("rule", word(tie.rule()));
        json.put("decisive", tie.decisive());
        return json;
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
