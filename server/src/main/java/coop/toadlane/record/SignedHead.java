package coop.toadlane.record;

import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A head and the node's word for it. */
record SignedHead(Head head, byte[] signature) {

    static SignedHead read(JsonNode head, JsonNode signature) {
        if (!(head instanceof ObjectNode object)) throw new IllegalArgumentException("no head");
        return new SignedHead(Head.read(object), bytes(signature));
    }

    static byte[] bytes(JsonNode signature) {
        var hex = signature.stringValue("");
        if (!hex.equals(hex.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException("capital letters in a signature");
        return HexFormat.of().parseHex(hex);
    }

    boolean isBy(VerifyingKey key) {
        return head.key().equals(key.id()) && key.verifies(head.message(), signature);
    }

    String signatureHex() {
        return HexFormat.of().formatHex(signature);
    }
}
