package coop.toadlane.urn;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import java.util.UUID;

/**
 * A ballot as it goes into the box and as it is published. All but turn and ballot is in base64url.
 *
 * @param paper     a public key on P-256, made for this one vote by who fills it in (SubjectPublicKeyInfo)
 * @param stamp     what the key of the box signed without seeing it
 * @param turn      the how-many-th time this paper was filled in, from 1
 * @param ballot    what it says
 * @param signature of the paper's own key over vote, turn and ballot (ECDSA with SHA-256, as in IEEE P1363)
 */
public record Slip(String paper, String stamp, int turn, String ballot, String signature) {

    /** What is wrong with a slip. */
    public enum Flaw { UNREADABLE, NOT_STAMPED, NOT_SIGNED }

    static final String SIGNATURE = "SHA256withECDSAinP1363Format";

    private static final int LONGEST_BALLOT = 2_000;
    private static final int LONGEST_PART = 1_000;

    static byte[] signed(UUID vote, int turn, String ballot) {
        return ("toadlane-ballot-1\n" + vote + "\n" + turn + "\n" + ballot).getBytes(StandardCharsets.UTF_8);
    }

    /** The receipt: who keeps it finds the ballot again, and nobody can tell from it who that is. */
    public String code() {
        return Code.of(Bytes.of(paper));
    }

    /** Whether it is a ballot of this vote: stamped by its key, and filled in by whoever had it stamped. */
    public Optional<Flaw> flaw(BoxKey box, UUID vote) {
        if (turn < 1 || ballot.length() > LONGEST_BALLOT || paper.length() + stamp.length() + signature.length() > LONGEST_PART)
            return Optional.of(Flaw.UNREADABLE);
        try {
            if (!box.hasStamped(Bytes.of(paper), Bytes.of(stamp))) return Optional.of(Flaw.NOT_STAMPED);
            return isSigned(vote) ? Optional.empty() : Optional.of(Flaw.NOT_SIGNED);
        } catch (IllegalArgumentException e) {
            return Optional.of(Flaw.UNREADABLE);
        }
    }

    private boolean isSigned(UUID vote) {
        try {
            var own = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(Bytes.of(paper)));
            var check = Signature.getInstance(SIGNATURE);
            check.initVerify(own);
            check.update(signed(vote, turn, ballot));
            return check.verify(Bytes.of(signature));
        } catch (InvalidKeySpecException | SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows ECDSA", e);
        }
    }
}
