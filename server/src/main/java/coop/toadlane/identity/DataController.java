package coop.toadlane.identity;

import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Gives a person everything that is kept about them, in one file. */
@Controller
class DataController {

    private final Belongings belongings;
    private final JsonMapper json;

    DataController(Belongings belongings, JsonMapper json) {
        this.belongings = belongings;
        this.json = json;
    }

    @GetMapping("/me/data")
    DataPage explain(SignedIn person) {
        return new DataPage();
    }

    @GetMapping("/me/data.json")
    ResponseEntity<byte[]> takeAlong(SignedIn person, Words words) {
        var file = json.writerWithDefaultPrettyPrinter().withAttribute(Words.class, words)
            .writeValueAsBytes(belongings.of(person.id()));
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"toad-lane.json\"")
            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
            .body(file);
    }
}
