package coop.toadlane.urn;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;

/** The stamping of papers unseen: RSABSSA-SHA384-PSS-Deterministic (RFC 9474); what is stamped is random in itself. */
final class Stamping {

    private Stamping() {}

    static KeyPair freshKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BoxKey.BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows RSA", e);
        }
    }

    /** The stamp on a blinded paper; none if that is no number below the modulus. Java's own RSA guards against being timed. */
    static Optional<byte[]> stamp(byte[] secret, byte[] blinded) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret)));
            if (blinded.length != cipher.getOutputSize(0)) return Optional.empty();
            return Optional.of(cipher.doFinal(blinded));
        } catch (BadPaddingException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows RSA", e);
        }
    }
}
