package coop.toadlane.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** The Ed25519 key pair with which a node signs heads and exports. */
record SigningKey(PrivateKey secret, VerifyingKey open) {

    private static final String ED25519 = "Ed25519";
    private static final Pattern PEM = Pattern.compile("""
        -----BEGIN PRIVATE KEY-----
        (?<secret>[A-Za-z0-9+/=\\s]+)
        -----END PRIVATE KEY-----
        -----BEGIN PUBLIC KEY-----
        (?<open>[A-Za-z0-9+/=\\s]+)
        -----END PUBLIC KEY-----
        """);

    static SigningKey fresh() {
        try {
            var pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifyingKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    /** Reads what {@link #pem} wrote; the two halves must belong together. */
    static SigningKey read(String pem) {
        var parts = PEM.matcher(pem);
        if (!parts.matches()) throw new IllegalArgumentException("Not a key of this program: a private and a public key in PEM");
        try {
            var keys = KeyFactory.getInstance(ED25519);
            var decoder = Base64.getMimeDecoder();
            var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(parts.group("secret"))));
            var open = keys.generatePublic(new X509EncodedKeySpec(decoder.decode(parts.group("open"))));
            return new SigningKey(secret, VerifyingKey.of(open)).tried();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    String pem() {
        var encoder = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return """
            -----BEGIN PRIVATE KEY-----
            %s
            -----END PRIVATE KEY-----
            -----BEGIN PUBLIC KEY-----
            %s
            -----END PUBLIC KEY-----
            """.formatted(encoder.encodeToString(secret.getEncoded()), encoder.encodeToString(open.encoded()));
    }

    byte[] sign(byte[] message) {
        try {
            var ed25519 = Signature.getInstance(ED25519);
            ed25519.initSign(secret);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The node's key does not sign", e);
        }
    }

    private SigningKey tried() {
        var message = "Toad Lane".getBytes(StandardCharsets.US_ASCII);
        if (!open.verifies(message, sign(message))) throw new IllegalArgumentException("The two halves of the key do not match");
        return this;
    }
}
