package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.NotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands members the files of a conversation: to keep, never to open inside one of our pages. */
@Controller
class FileController {

    private final Discussions discussions;

    FileController(Discussions discussions) {
        this.discussions = discussions;
    }

    @GetMapping("/coops/{coop}/conversations/{id}/files/{file}")
    ResponseEntity<byte[]> file(Actor.Member reader, @PathVariable String id, @PathVariable String file) {
        var conversation = new ConversationId(ConversationId.in(id));
        var opened = discussions.open(reader, conversation, ConversationId.in(file)).orElseThrow(NotFound::new);
        var keep = ContentDisposition.attachment().filename(opened.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(opened.kind().mediaType()))
            .header(HttpHeaders.CONTENT_DISPOSITION, keep.toString())
            .header("X-Content-Type-Options", "nosniff")
            .body(opened.content());
    }
}
