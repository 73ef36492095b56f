package coop.toadlane.record;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What a record was at a moment: the root over its first {@code size} entries. {@code key} names who signs it. */
record Head(UUID coop, long size, Hash root, Instant at, Hash key) {

    static final String TYPE = "toadlane-head-1";

    static Head read(ObjectNode json) {
        if (!json.path("type").asString("").equals(TYPE)) throw new IllegalArgumentException("Not a head");
        return new Head(
            UUID.fromString(json.path("coop").stringValue("")),
            json.path("size").longValue(-1),
            Hash.parse(json.path("root").stringValue("")),
            Instant.parse(json.path("at").stringValue("")),
            Hash.parse(json.path("key").stringValue("")));
    }

    ObjectNode json() {
        return Json.object()
            .put("at", at.toString())
            .put("coop", coop.toString())
            .put("key", key.hex())
            .put("root", root.hex())
            .put("size", size)
            .put("type", TYPE);
    }

    byte[] message() {
        return Json.canonical(json());
    }

    SignedHead signed(SigningKey with) {
        return new SignedHead(this, with.sign(message()));
    }
}
