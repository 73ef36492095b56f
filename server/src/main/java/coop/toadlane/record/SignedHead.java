package coop.toadlane.record;

import java.util.HexFormat;

/** A head and the node's word for it. */
record SignedHead(Head head, byte[] signature) {

    boolean isBy(VerifyingKey key) {
        return head.key().equals(key.id()) && key.verifies(head.message(), signature);
    }

    String signatureHex() {
        return HexFormat.of().formatHex(signature);
    }
}
