package coop.toadlane.decisions;

import coop.toadlane.actor.MemberId;
import coop.toadlane.drafts.Draft;
import java.time.Instant;
import java.util.Map;

/**
 * What those who were present at a round agreed on.
 *
 * @param author   of the proposal
 * @param consents of those present, with the concern that some have
 * @param toldAt   when all members were told that it is being talked about
 * @param origin   what it came out of, as {@link Origins} name it; blank for nothing
 */
public record Settlement(MemberId author, Draft draft, Map<MemberId, String> consents, Instant toldAt, String origin) {

    public Settlement {
        consents = Map.copyOf(consents);
    }
}
