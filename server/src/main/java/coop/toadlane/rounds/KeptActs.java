package coop.toadlane.rounds;

import coop.toadlane.drafts.Intent;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a proposal does when it passes as JSON. */
@Component
class KeptActs {

    private final JsonMapper json;

    KeptActs(JsonMapper json) {
        this.json = json;
    }

    String write(List<Intent> acts) {
        return json.writeValueAsString(acts);
    }

    List<Intent> read(String kept) {
        return List.of(json.readValue(kept, Intent[].class));
    }
}
