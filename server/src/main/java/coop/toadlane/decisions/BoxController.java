package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives all ballots without names to members. Nobody asks for one of them here: that would tell whose it is. */
@Controller
class BoxController {

    private final Box box;

    BoxController(Box box) {
        this.box = box;
    }

    @GetMapping("/coops/{coop}/decisions/{id}/box")
    BoxPage box(Actor.Member reader, @PathVariable String id) {
        return box.page(reader.coop(), DecisionId.in(id));
    }

    @GetMapping("/coops/{coop}/decisions/{id}/box.json")
    ResponseEntity<byte[]> file(Actor.Member reader, @PathVariable String id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ballots.json\"")
            .body(box.file(reader.coop(), DecisionId.in(id)).written());
    }
}
