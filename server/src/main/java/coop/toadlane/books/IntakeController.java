package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

/** Brings books along: send a journal, look at what would come in, confirm. */
@Controller
@RequestMapping("/coops/{coop}/money/import")
class IntakeController {

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    @GetMapping
    IntakePage ask(Coop coop, Actor.Member reader) {
        reader.must(Ledger.POST);
        return new IntakePage("", Map.of());
    }

    @PostMapping
    Reply send(
            Coop coop, Actor.Member by, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String pasted) throws IOException {
        by.must(Ledger.POST);
        var isFile = file != null && !file.isEmpty();
        var text = isFile ? text(file.getBytes()) : Optional.of(pasted);
        if (text.isEmpty()) return new IntakePage(pasted, Map.of("file", Sentence.of("books.brought.no-text")));
        var name = isFile ? Optional.ofNullable(file.getOriginalFilename()).orElse("") : "";
        return switch (intake.send(by, name, text.get())) {
            case Intake.Sent.Kept(var id) -> Redirect.to(coop.path() + "/money/import/" + id);
            case Intake.Sent.Refused(var why) -> new IntakePage(pasted, Map.of(isFile ? "file" : "pasted", why));
        };
    }

    @GetMapping("/{id}")
    IntakePreviewPage look(Coop coop, Actor.Member reader, Words words, @PathVariable UUID id) {
        var preview = intake.look(reader, coop, id).orElseThrow(NotFound::new);
        return IntakePreviewPage.of(id, preview, preview.mapping().suggested(), Map.of(), words);
    }

    @PostMapping("/{id}/confirmation")
    Reply confirm(Coop coop, Actor.Member by, Words words, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        by.must(Ledger.POST);
        var preview = intake.look(by, coop, id).orElseThrow(NotFound::new);
        return switch (intake.confirm(by, coop, id, typed).orElseThrow(NotFound::new)) {
            case Intake.Outcome.CameIn(var entries, var known) ->
                Redirect.to(coop.path() + "/money").saying("books.brought.done", entries, known);
            case Intake.Outcome.Refused(var problems) -> IntakePreviewPage.of(id, preview, typed, problems, words);
        };
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
