package coop.toadlane.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An entry in its place. */
record NumberedEntry(UUID id, long number, String body) {

    Hash leaf() {
        return Hash.ofLeaf(body.getBytes(StandardCharsets.UTF_8));
    }
}
