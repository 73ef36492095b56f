package coop.toadlane.record;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One entry and its proof, under the latest signed head. */
@Controller
class EntryController {

    private final Entries entries;
    private final Details details;
    private final Heads heads;
    private final Tree tree;
    private final Teller teller;

    EntryController(Entries entries, Details details, Heads heads, Tree tree, Teller teller) {
        this.entries = entries;
        this.details = details;
        this.heads = heads;
        this.tree = tree;
        this.teller = teller;
    }

    @GetMapping("/coops/{coop}/record/{number:[0-9]{1,18}}")
    EntryPage entry(Coop coop, Actor.Member reader, Words words, @PathVariable long number) {
        var row = entries.numbered(coop.id(), number).orElseThrow(NotFound::new);
        var head = heads.latest(coop.id()).orElseThrow(NotFound::new);
        var body = Json.parse(row.body());
        var kept = details.of(coop.id(), Set.of(row.id())).getOrDefault(row.id(), Map.of());
        var telling = teller.telling(coop.id(), List.of(body), words);
        var leaf = Hash.ofLeaf(row.body().getBytes(StandardCharsets.UTF_8));
        var proof = proof(coop.id(), number, head.head().size());
        return new EntryPage(
            teller.tell(coop.id(), List.of(row), words).getFirst(), facts(body.path("facts"), telling), details(body, kept, telling),
            row.body(), leaf, proof, Climb.of(leaf, proof), HeadView.of(head, heads.key(head.head().key())),
            number < head.head().size());
    }

    /** Its bytes as they were hashed. */
    @GetMapping("/coops/{coop}/record/{number:[0-9]{1,18}}/entry.json")
    ResponseEntity<byte[]> canonical(Coop coop, Actor.Member reader, @PathVariable long number) {
        var row = entries.numbered(coop.id(), number).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(row.body().getBytes(StandardCharsets.UTF_8));
    }

    private InclusionProof proof(CoopId coop, long number, long size) {
        return InclusionProof.of(number - 1, size, tree.hashes(coop, InclusionProof.spans(number - 1, size)));
    }

    private static List<EntryPage.Fact> facts(JsonNode data, Telling telling) {
        return data.properties().stream()
            .filter(fact -> !fact.getKey().equals(Entry.PATH))
            .map(fact -> new EntryPage.Fact(fact.getKey(), telling.spoken(telling.value(fact.getKey(), fact.getValue()))))
            .toList();
    }

    private static List<EntryPage.ToldDetail> details(ObjectNode entry, Map<Integer, String> kept, Telling telling) {
        var told = new ArrayList<EntryPage.ToldDetail>();
        for (var place = 0; place < entry.path("details").size(); place++) {
            var stated = entry.path("details").path(place);
            var body = kept.get(place);
            var about = telling.spoken(telling.value(stated.path("about")));
            var facts = body == null ? List.<EntryPage.Fact>of() : facts(Json.parse(body).path("data"), telling);
            told.add(new EntryPage.ToldDetail(stated.path("hash").stringValue(""), about, facts, body));
        }
        return told;
    }
}
