package coop.toadlane.urn;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** EMSA-PSS with SHA-384 and a salt as long as the hash (RFC 8017, section 9.1.1), which Java does only together with signing. */
final class Pss {

    static final int SALT = 48;
    static final PSSParameterSpec PARAMETERS = new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT, 1);

    private static final int HASH = 48;
    private static final byte TRAILER = (byte) 0xbc;

    private Pss() {}

    /** @param bits one less than the modulus has */
    static byte[] encode(byte[] message, byte[] salt, int bits) {
        var length = Math.ceilDiv(bits, Byte.SIZE);
        var hash = sha384(new byte[8], sha384(message), salt);
        var block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        var mask = mask(hash, block.length);
        for (var i = 0; i < block.length; i++) block[i] ^= mask[i];
        block[0] &= (byte) (0xff >> length * Byte.SIZE - bits);
        var encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, HASH);
        encoded[length - 1] = TRAILER;
        return encoded;
    }

    /** MGF1. */
    private static byte[] mask(byte[] seed, int length) {
        var mask = new byte[Math.ceilDiv(length, HASH) * HASH];
        for (var i = 0; i < mask.length / HASH; i++)
            System.arraycopy(sha384(seed, new byte[] {0, 0, 0, (byte) i}), 0, mask, i * HASH, HASH);
        return Arrays.copyOf(mask, length);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-384", e);
        }
    }
}
