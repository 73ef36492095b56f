package coop.toadlane.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The lot that decides where options stand equal: drawn from the decision's own id, so it is fixed before anybody votes and
 * everybody can draw it again.
 */
public final class Lot {

    private Lot() {}

    /** Options from 0, the one that wins ties first: by the SHA-256 of {@code ID/PLACE}, with places from 1, the lowest first. */
    public static List<Integer> of(UUID decision, int options) {
        return IntStream.range(0, options).boxed()
            .sorted(Comparator.comparing(option -> hash(decision + "/" + (option + 1)), Arrays::compareUnsigned)).toList();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
