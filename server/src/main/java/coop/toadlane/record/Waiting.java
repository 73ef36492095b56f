package coop.toadlane.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An entry that was committed and has no number yet. */
record Waiting(UUID id, String body) {

    Hash leaf() {
        return Hash.ofLeaf(body.getBytes(StandardCharsets.UTF_8));
    }
}
