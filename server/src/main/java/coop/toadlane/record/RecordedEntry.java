package coop.toadlane.record;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** An entry as it is kept: its canonical JSON, and apart from it the details that it holds only the hashes of. */
record RecordedEntry(
        UUID id, UUID coop, Instant at, String kind, Set<UUID> people, String words, String body, List<RecordedDetail> details) {

    record RecordedDetail(UUID about, String words, String body) {

        Hash hash() {
            return Hash.of(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    RecordedEntry {
        people = Set.copyOf(people);
        details = List.copyOf(details);
    }

    static RecordedEntry of(Entry entry, Actor actor, Instant now, RandomGenerator random) {
        return of(UuidCreator.getTimeOrderedEpoch(), entry, actor, now, random);
    }

    static RecordedEntry of(UUID id, Entry entry, Actor actor, Instant now, RandomGenerator random) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var details = entry.details().stream()
            .map(detail -> new RecordedDetail(detail.about(), Json.words(Json.of(detail.data())), Json.text(detail.body(random))))
            .toList();
        var hashes = Json.array();
        details.forEach(detail -> hashes.add(Json.object()
            .put("about", detail.about().toString())
            .put("hash", detail.hash().hex())));
        var body = Json.object()
            .put("at", at.toString())
            .put("coop", actor.coop().toString())
            .put("id", id.toString())
            .put("kind", entry.kind())
            .set("by", by(actor))
            .set("facts", Json.of(entry.facts()))
            .set("details", hashes);
        var words = Json.words(Json.of(entry.facts()));
        return new RecordedEntry(id, actor.coop().value(), at, entry.kind(), people(entry, actor), words, Json.text(body), details);
    }

    Hash leaf() {
        return Hash.ofLeaf(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Everyone the entry has to do with: who acted, and whom its facts and details are about. */
    private static Set<UUID> people(Entry entry, Actor actor) {
        var people = new HashSet<UUID>();
        actor.person().ifPresent(person -> people.add(person.value()));
        actor.member().ifPresent(member -> people.add(member.value()));
        entry.details().forEach(detail -> people.add(detail.about()));
        entry.facts().values().forEach(fact -> gather(fact, people));
        return people;
    }

    private static void gather(Object fact, Set<UUID> people) {
        if (fact instanceof PersonId person) people.add(person.value());
        if (fact instanceof MemberId member) people.add(member.value());
        if (fact instanceof Iterable<?> several) several.forEach(one -> gather(one, people));
    }

    private static ObjectNode by(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> Json.object()
                .put("as", "member").put("member", member.membership().toString()).put("person", member.id().toString());
            case Actor.Guest guest -> Json.object().put("as", "guest").put("person", guest.id().toString());
            case Actor.Decision decision -> Json.object().put("as", "decision").put("decision", decision.id().toString());
            case Actor.Visitor _ -> Json.object().put("as", "visitor");
            case Actor.Clockwork _ -> Json.object().put("as", "program");
        };
    }
}
