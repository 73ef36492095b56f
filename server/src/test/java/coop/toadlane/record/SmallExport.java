package coop.toadlane.record;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Roue Libre in a few lines: what its treasurer and its newest courier did on one morning. */
final class SmallExport {

    static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

    final SigningKey key = SigningKey.fresh();
    private final CoopId coop = CoopId.next();
    private final Actor luca = new Actor.Member(coop, PersonId.next(), MemberId.next(), Set.of());
    private final PersonId amara = PersonId.next();
    private final Random random = new Random(1844);
    private final List<RecordedEntry> entries = new ArrayList<>();

    SmallExport() {
        happens(Entry.of("membership.coop-founded").fact("pattern", "worker"));
        happens(Entry.of("membership.member-admitted").fact("number", 1).detail(amara, "name", "Amara Diallo"));
        happens(Entry.of("ledger.transfer-made").fact("amount", new Money(940_000, "EUR")));
        happens(Entry.of("decisions.vote-cast").fact("answer", "agree").detail(amara, "reason", "Für die Räder"));
        happens(Entry.of("membership.member-left").fact("number", 1));
    }

    byte[] whole() {
        return without(-1);
    }

    /** As after erasing the person whom the entry with this place in the list speaks of. */
    byte[] without(int erased) {
        var file = new ByteArrayOutputStream();
        try {
            write(new ExportFile(file), erased);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void write(ExportFile export, int erased) throws IOException {
        export.header(coop.value(), "Roue Libre", MORNING);
        export.row("ledger.account", Json.object().put("coop_id", coop.toString()).put("name", "Cash"));
        export.row("membership.member", Json.object().put("coop_id", coop.toString()).put("number", 1));
        export.key(key.open());
        var frontier = Frontier.EMPTY;
        for (var entry : entries) {
            frontier = frontier.with(entry.leaf());
            export.entry(frontier.size(), Json.parse(entry.body()));
            if (frontier.size() - 1 != erased)
                for (var detail : entry.details()) export.detail(frontier.size(), Json.parse(detail.body()));
            if (frontier.size() % 2 == 1) export.head(head(frontier));
        }
        export.seal(head(frontier), key.open(), key);
    }

    private SignedHead head(Frontier frontier) {
        return new Head(coop.value(), frontier.size(), frontier.root(), MORNING, key.open().id()).signed(key);
    }

    private void happens(Entry entry) {
        entries.add(RecordedEntry.of(entry, luca, MORNING, random));
    }
}
