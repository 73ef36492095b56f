package coop.toadlane.urn;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;

/**
 * A ballot paper before it is stamped, in its voter's hands; browsers make theirs in static/js/secret.js. It is a key of its
 * own, so that nobody else can fill it in, and it goes to be stamped in an envelope: times a random number.
 */
public final class BlankPaper {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final BoxKey box;
    private final KeyPair own;
    private final BigInteger envelope;
    private final byte[] salt;

    private BlankPaper(BoxKey box, KeyPair own, BigInteger envelope, byte[] salt) {
        this.box = box;
        this.own = own;
        this.envelope = envelope;
        this.salt = salt;
    }

    public static BlankPaper fresh(BoxKey box) {
        var salt = new byte[Pss.SALT];
        RANDOM.nextBytes(salt);
        return new BlankPaper(box, ownKeys(), below(box.rsa().getModulus()), salt);
    }

    /** What is sent to be stamped; it says nothing about the paper. */
    public String blinded() {
        return Bytes.text(blinded(box.rsa(), paper(), salt, envelope));
    }

    /** Takes the stamped paper out of its envelope. */
    public StampedPaper stamped(String blindStamp) {
        var stamp = opened(box.rsa(), Bytes.of(blindStamp), envelope.modInverse(box.rsa().getModulus()));
        if (!box.hasStamped(paper(), stamp)) throw new IllegalArgumentException("The stamp is not of this box");
        return new StampedPaper(own, Bytes.text(stamp));
    }

    static byte[] blinded(RSAPublicKey box, byte[] paper, byte[] salt, BigInteger envelope) {
        var n = box.getModulus();
        var encoded = Bytes.number(Pss.encode(paper, salt, n.bitLength() - 1));
        return Bytes.of(encoded.multiply(envelope.modPow(box.getPublicExponent(), n)).mod(n), length(n));
    }

    static byte[] opened(RSAPublicKey box, byte[] blindStamp, BigInteger inverse) {
        var n = box.getModulus();
        return Bytes.of(Bytes.number(blindStamp).multiply(inverse).mod(n), length(n));
    }

    private byte[] paper() {
        return own.getPublic().getEncoded();
    }

    private static int length(BigInteger n) {
        return Math.ceilDiv(n.bitLength(), Byte.SIZE);
    }

    private static BigInteger below(BigInteger n) {
        BigInteger random;
        do random = new BigInteger(n.bitLength(), RANDOM);
        while (random.compareTo(n) >= 0 || !random.gcd(n).equals(BigInteger.ONE));
        return random;
    }

    private static KeyPair ownKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows P-256", e);
        }
    }
}
