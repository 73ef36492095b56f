package coop.toadlane.record;

import tools.jackson.databind.JsonNode;

/** The last line of an export: what the file held when it was written, on the word of the node that wrote it. */
record Seal(SignedHead head, VerifyingKey headKey, VerifyingKey key, long lines, String sha256, byte[] message, byte[] signature) {

    private static final int MEMBERS = 7;

    static Seal read(JsonNode seal, JsonNode signature) {
        if (seal.size() != MEMBERS || !seal.path("type").stringValue("").equals(ExportFile.SEAL_TYPE))
            throw new IllegalArgumentException("not a seal");
        return new Seal(
            SignedHead.read(seal.path("head"), seal.path("headSignature")),
            VerifyingKey.parse(seal.path("headKey").stringValue("")),
            VerifyingKey.parse(seal.path("key").stringValue("")),
            seal.path("lines").longValue(-1),
            seal.path("sha256").stringValue(""),
            Json.canonical(seal),
            SignedHead.bytes(signature));
    }

    boolean isSigned() {
        return key.verifies(message, signature);
    }
}
