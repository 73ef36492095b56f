package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings a register along: send it, look at what would happen, confirm. */
@Controller
@RequestMapping("/coops/{coop}/members/import")
class ImportController {

    private final Importing importing;
    private final Membership membership;

    ImportController(Importing importing, Membership membership) {
        this.importing = importing;
        this.membership = membership;
    }

    @GetMapping
    ImportPage ask(Coop coop, Actor.Member reader) {
        reader.must(Membership.REGISTER);
        return page(coop, "", Map.of());
    }

    @PostMapping
    Reply send(
            Coop coop, Actor.Member by, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String pasted) throws IOException {
        var isFile = file != null && !file.isEmpty();
        var text = isFile ? Sheet.text(file.getBytes()) : pasted;
        var name = isFile ? Optional.ofNullable(file.getOriginalFilename()).orElse("") : "";
        return switch (importing.send(by, coop, name, text)) {
            case Importing.Sent.Kept(var id) -> Redirect.to(coop.path() + "/members/import/" + id);
            case Importing.Sent.Refused(var why) -> page(coop, pasted, Map.of(isFile ? "file" : "pasted", why));
        };
    }

    @GetMapping("/{id}")
    ImportPreviewPage look(Coop coop, Actor.Member reader, @PathVariable UUID id) {
        return ImportPreviewPage.of(id, importing.look(reader, coop, id).orElseThrow(NotFound::new));
    }

    @PostMapping("/{id}/confirmation")
    Redirect confirm(
            Coop coop, Actor.Member by, SignedIn person, @PathVariable UUID id, @RequestParam(defaultValue = "") String invite) {
        var taken = importing.confirm(by, coop, id, person.name(), invite.equals("yes")).orElseThrow(NotFound::new);
        return Redirect.to(coop.path() + "/members").saying("joining.carried-over", taken);
    }

    private ImportPage page(Coop coop, String pasted, Map<String, Sentence> problems) {
        return new ImportPage(membership.bylaws(coop.id()).classes().stream().map(MemberClass::name).toList(), pasted, problems);
    }
}
