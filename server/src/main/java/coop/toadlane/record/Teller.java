package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells the entries of a list, with two questions to the database however long it is. */
@Component
class Teller {

    private final Details details;
    private final ReadNames names;

    Teller(Details details, ReadNames names) {
        this.details = details;
        this.names = names;
    }

    List<Told> tell(CoopId coop, List<EntryList.Row> rows, Words words) {
        var bodies = rows.stream().collect(Collectors.toMap(EntryList.Row::id, row -> Json.parse(row.body())));
        var telling = telling(coop, List.copyOf(bodies.values()), words);
        var kept = details.of(coop, bodies.keySet());
        return rows.stream()
            .map(row -> told(row, bodies.get(row.id()), telling, kept.getOrDefault(row.id(), Map.of())))
            .toList();
    }

    Telling telling(CoopId coop, List<ObjectNode> entries, Words words) {
        var ids = entries.stream().flatMap(entry -> Telling.ids(entry).stream()).collect(Collectors.toSet());
        return new Telling(words, names.of(coop, ids));
    }

    private static Told told(EntryList.Row row, ObjectNode body, Telling telling, Map<Integer, String> details) {
        var parsed = details.values().stream().map(Json::parse).toList();
        return new Told(
            row.id(), row.number(), row.at(), body.path("kind").stringValue(""), telling.of(body, parsed),
            body.path("facts").path(Entry.PATH).stringValue(null));
    }
}
