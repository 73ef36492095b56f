package coop.toadlane.tally;

import coop.toadlane.actor.MemberId;
import coop.toadlane.urn.Slip;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The hashes by which everybody can see that a list is still the one that was counted. */
public final class PublishedList {

    private PublishedList() {}

    /** Of a line for each ballot, in the order of their codes: code, paper, stamp, turn, signature, ballot, with blanks between. */
    public static String sha256(List<Slip> slips) {
        return sha256(slips.stream().sorted(Comparator.comparing(Slip::code)).map(slip -> String.join(
            " ", slip.code(), slip.paper(), slip.stamp(), String.valueOf(slip.turn()), slip.signature(), slip.ballot())));
    }

    /** Of a line for each member who took a paper, in the order of their ids. */
    public static String rollSha256(List<MemberId> holders) {
        return sha256(holders.stream().map(MemberId::toString).sorted());
    }

    private static String sha256(Stream<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
