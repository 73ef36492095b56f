package coop.toadlane.record;

import java.time.Instant;

/** A signed head and the key that made it, as a page shows it. */
record HeadView(long size, Hash root, Instant at, VerifyingKey key, Hash keyId, String signature, String message, boolean isGood) {

    static HeadView of(SignedHead signed, VerifyingKey key) {
        var head = signed.head();
        return new HeadView(
            head.size(), head.root(), head.at(), key, head.key(), signed.signatureHex(), Json.text(head.json()), signed.isBy(key));
    }
}
