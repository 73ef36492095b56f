package coop.toadlane.replies;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in an address for replies: the number of a thread and the last day on which it is good, signed with 96 bits
 * of HMAC-SHA256. At most 38 small letters and digits, since RFC 5321 gives 64 characters to what stands before the {@code @}.
 */
record ReplyToken(long thread, LocalDate lastDay) {

    private static final int SAID_BYTES = Long.BYTES + Integer.BYTES;
    private static final int SIGNATURE_BYTES = 12;
    private static final int TOKEN_BYTES = SAID_BYTES + SIGNATURE_BYTES;

    String signed(byte[] key) {
        var said = ByteBuffer.allocate(SAID_BYTES).putLong(thread).putInt((int) lastDay.toEpochDay()).array();
        var token = ByteBuffer.allocate(TOKEN_BYTES).put(said).put(signature(said, key)).array();
        return new BigInteger(1, token).toString(Character.MAX_RADIX);
    }

    /** Empty for what we did not sign. */
    static Optional<ReplyToken> read(String text, byte[] key) {
        if (!text.matches("[0-9a-z]{1,38}")) return Optional.empty();
        var number = new BigInteger(text, Character.MAX_RADIX);
        if (number.bitLength() > TOKEN_BYTES * Byte.SIZE) return Optional.empty();
        var token = padded(number.toByteArray());
        var said = Arrays.copyOf(token, SAID_BYTES);
        var signature = Arrays.copyOfRange(token, SAID_BYTES, TOKEN_BYTES);
        if (!MessageDigest.isEqual(signature, signature(said, key))) return Optional.empty();
        var fields = ByteBuffer.wrap(said);
        return Optional.of(new ReplyToken(fields.getLong(), LocalDate.ofEpochDay(fields.getInt())));
    }

    private static byte[] padded(byte[] bytes) {
        var token = new byte[TOKEN_BYTES];
        var length = Math.min(bytes.length, TOKEN_BYTES);
        System.arraycopy(bytes, bytes.length - length, token, TOKEN_BYTES - length, length);
        return token;
    }

    private static byte[] signature(byte[] said, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(said), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
