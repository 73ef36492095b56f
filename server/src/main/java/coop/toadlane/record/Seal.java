package coop.toadlane.record;

import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The last line of an export: what the file held when it was written, on the word of the node that wrote it. */
record Seal(SignedHead head, VerifyingKey headKey, VerifyingKey key, long lines, String sha256, byte[] message, byte[] signature) {

    private static final int MEMBERS = 7;

    static Seal read(JsonNode seal, JsonNode signature) {
        if (seal.size() != MEMBERS || !seal.path("type").stringValue("").equals(ExportFile.SEAL_TYPE))
            throw new IllegalArgumentException("not a seal");
        if (!(seal.path("head") instanceof ObjectNode head)) throw new IllegalArgumentException("no head");
        return new Seal(
            new SignedHead(Head.read(head), hex(seal.path("headSignature"))),
            VerifyingKey.parse(seal.path("headKey").stringValue("")),
            VerifyingKey.parse(seal.path("key").stringValue("")),
            seal.path("lines").longValue(-1),
            seal.path("sha256").stringValue(""),
            Json.canonical(seal),
            hex(signature));
    }

    boolean isSigned() {
        return key.verifies(message, signature);
    }

    private static byte[] hex(JsonNode node) {
        var hex = node.stringValue("");
        if (!hex.equals(hex.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException("capital letters in a signature");
        return HexFormat.of().parseHex(hex);
    }
}
