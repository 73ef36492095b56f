package coop.toadlane.urn;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The public key that all ballot papers of one vote are stamped under.
 *
 * @param text its SubjectPublicKeyInfo (RFC 5280), in base64url
 */
public record BoxKey(String text) {

    /** Nobody needs to forge such a key while a vote is open, and no later forgery changes a list whose hash is recorded. */
    static final int BITS = 2_048;

    /** What people compare: the SHA-256 of the key, in hexadecimal. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Bytes.sha256(Bytes.of(text)));
    }

    /** Whether this key stamped the paper: RSASSA-PSS with SHA-384. */
    boolean hasStamped(byte[] paper, byte[] stamp) {
        try {
            var signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(Pss.PARAMETERS);
            signature.initVerify(rsa());
            signature.update(paper);
            return signature.verify(stamp);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows RSASSA-PSS", e);
        }
    }

    /** Fails with an {@link IllegalArgumentException} if this is no RSA key. */
    RSAPublicKey rsa() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Bytes.of(text)));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("No RSA key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows RSA", e);
        }
    }
}
