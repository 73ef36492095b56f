package coop.toadlane.urn;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Bytes as text, as numbers and as hashes. */
final class Bytes {

    private Bytes() {}

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Fails with an {@link IllegalArgumentException} where this is no such text, or another text says the same. */
    static byte[] of(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!text(bytes).equals(text)) throw new IllegalArgumentException("Not as it would be written");
        return bytes;
    }

    static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }

    /** As many bytes as asked for, with zeros in front. */
    static byte[] of(BigInteger number, int length) {
        var written = number.toByteArray();
        var bytes = new byte[length];
        var kept = Math.min(written.length, length);
        System.arraycopy(written, written.length - kept, bytes, length - kept, kept);
        return bytes;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
