package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Who takes part in an inquiry. */
public sealed interface Participant {

    CoopId coop();

    /** For chance that is theirs alone. */
    long seed();

    /** A member, known to the register; nobody else learns what they answered. */
    record OfMembers(Actor.Member member) implements Participant {

        @Override
        public CoopId coop() {
            return member.coop();
        }

        @Override
        public long seed() {
            return member.membership().value().getLeastSignificantBits();
        }
    }

    /**
     * Somebody with the link, known by a key in their browser alone.
     *
     * @param network where they come from, as far as newcomers are counted together; it is not kept
     */
    record Visitor(CoopId coop, String key, String network) implements Participant {

        @Override
        public long seed() {
            return key.hashCode();
        }

        /** Another one in each inquiry, so that nobody can follow them from one to the next. */
        byte[] hash(InquiryId inquiry) {
            try {
                return MessageDigest.getInstance("SHA-256").digest((inquiry + " " + key).getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
