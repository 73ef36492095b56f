package coop.toadlane.record;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Lets those who hold the power take the co-op whole. Not every member: the file holds mail addresses and applications
 * that no page shows to all. Taking it is an entry of its own, so the members see who has it.
 */
@Controller
class CopyController {

    static final String TAKEN = "record.copy-taken";

    private static final String COPY = "/coops/{coop}/record/copies/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final RecordBook record;
    private final EntryList list;
    private final Entries entries;
    private final Teller teller;
    private final Export export;
    private final SigningKey key;

    CopyController(RecordBook record, EntryList list, Entries entries, Teller teller, Export export, SigningKey key) {
        this.record = record;
        this.list = list;
        this.entries = entries;
        this.teller = teller;
        this.export = export;
        this.key = key;
    }

    @GetMapping("/coops/{coop}/record/copies")
    CopiesPage copies(Coop coop, Actor.Member reader, Words words) {
        var taken = Wanted.of(new Asked("", "-at", "", "", Map.of("kind", TAKEN)), coop);
        return new CopiesPage(teller.tell(coop.id(), list.read(coop.id(), taken).rows(), words), reader.may(Export.POWER));
    }

    @PostMapping("/coops/{coop}/record/copies")
    Redirect take(Coop coop, Actor.Member member) {
        member.must(Export.POWER);
        var taken = UuidCreator.getTimeOrderedEpoch();
        record.append(member, taken, Entry.of(TAKEN));
        return Redirect.to(coop.path() + "/record/copies/" + taken).saying("record.copy.noted");
    }

    @GetMapping(COPY)
    CopyPage copy(Coop coop, Actor.Member member, @PathVariable UUID id) {
        refuseOthers(coop, member, id);
        return new CopyPage(coop.path() + "/record/copies/" + id + "/file", fileName(coop), key.open());
    }

    @GetMapping(COPY + "/file")
    void file(Coop coop, Actor.Member member, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        refuseOthers(coop, member, id);
        var file = Files.createTempFile("toadlane-", ".export");
        try {
            export.write(coop, file);
            response.setContentType("application/x-ndjson");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(coop) + "\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void refuseOthers(Coop coop, Actor.Member member, UUID id) {
        member.must(Export.POWER);
        if (!entries.isBy(coop.id(), id, TAKEN, member.id())) throw new NotFound();
    }

    private static String fileName(Coop coop) {
        return coop.slug() + ".toadlane";
    }
}
