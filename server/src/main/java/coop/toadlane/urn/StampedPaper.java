package coop.toadlane.urn;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.UUID;

/** A ballot paper that a box takes, in the hands of whoever made it. */
public final class StampedPaper {

    private final KeyPair own;
    private final String stamp;

    StampedPaper(KeyPair own, String stamp) {
        this.own = own;
        this.stamp = stamp;
    }

    /** @param turn counts from 1 how often this paper is filled in; the last time holds */
    public Slip filled(UUID vote, int turn, String ballot) {
        try {
            var signature = Signature.getInstance(Slip.SIGNATURE);
            signature.initSign(own.getPrivate());
            signature.update(Slip.signed(vote, turn, ballot));
            return new Slip(Bytes.text(own.getPublic().getEncoded()), stamp, turn, ballot, Bytes.text(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows ECDSA", e);
        }
    }
}
