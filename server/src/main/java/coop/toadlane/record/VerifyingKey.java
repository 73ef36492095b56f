package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** A node's public Ed25519 key: 32 bytes. Its id is their SHA-256. */
final class VerifyingKey {

    static final int SIGNATURE_LENGTH = 64;

    private static final int LENGTH = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final BigInteger ORDER = new BigInteger("7237005577332262213973186563042994240857116359379907606001950938285454250989");
    private static final BigInteger FIELD = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    private final byte[] raw;

    private VerifyingKey(byte[] raw) {
        this.raw = raw;
    }

    static VerifyingKey of(PublicKey key) {
        return of(Arrays.copyOfRange(key.getEncoded(), X509_PREFIX.length, X509_PREFIX.length + LENGTH));
    }

    static VerifyingKey of(byte[] raw) {
        if (raw.length != LENGTH || !isPoint(raw)) throw new IllegalArgumentException("Not an Ed25519 public key");
        return new VerifyingKey(raw.clone());
    }

    static VerifyingKey parse(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("A public key is 64 hexadecimal digits");
        return of(HexFormat.of().parseHex(hex));
    }

    /** In the form that openssl reads (SubjectPublicKeyInfo). */
    byte[] encoded() {
        var encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, LENGTH);
        return encoded;
    }

    String pem() {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
    }

    byte[] raw() {
        return raw.clone();
    }

    @JsonValue
    String hex() {
        return HexFormat.of().formatHex(raw);
    }

    Hash id() {
        return Hash.of(raw);
    }

    /**
     * One message and one key have one signature that is good, so nobody can write it differently. By Bouncy Castle, which
     * takes a fifth of the JDK's time: a copy of a record has a signature for each head.
     */
    boolean verifies(byte[] message, byte[] signature) {
        return signature.length == SIGNATURE_LENGTH && isCanonical(signature)
            && Ed25519.verify(signature, 0, raw, 0, message, 0, message.length);
    }

    private static boolean isCanonical(byte[] signature) {
        return isPoint(Arrays.copyOf(signature, LENGTH))
            && littleEndian(Arrays.copyOfRange(signature, LENGTH, SIGNATURE_LENGTH)).compareTo(ORDER) < 0;
    }

    /** The y of a point is reduced, and x = 0 (only for y = 1 and y = -1) bears no sign (RFC 8032, 5.1.3). */
    private static boolean isPoint(byte[] encoded) {
        var number = littleEndian(encoded);
        var y = number.clearBit(255);
        var isNegative = number.testBit(255);
        var hasNoX = y.equals(BigInteger.ONE) || y.equals(FIELD.subtract(BigInteger.ONE));
        return y.compareTo(FIELD) < 0 && !(isNegative && hasNoX);
    }

    private static BigInteger littleEndian(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
        return new BigInteger(1, reversed);
    }
}
