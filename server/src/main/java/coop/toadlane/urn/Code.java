package coop.toadlane.urn;

import java.math.BigInteger;

/** Receipt codes: the first 100 bits of a paper's SHA-256 in digits and letters that nobody mixes up (Crockford's base 32). */
final class Code {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int IN_GROUP = 4;
    private static final int BITS = 5;

    private Code() {}

    static String of(byte[] paper) {
        var bits = new BigInteger(1, Bytes.sha256(paper)).shiftRight(256 - BITS * GROUPS * IN_GROUP);
        var code = new StringBuilder();
        for (var i = GROUPS * IN_GROUP - 1; i >= 0; i--) {
            code.append(DIGITS.charAt(bits.shiftRight(BITS * i).intValue() & 31));
            if (i > 0 && i % IN_GROUP == 0) code.append('-');
        }
        return code.toString();
    }
}
