package coop.toadlane.tally;

import java.util.List;
import java.util.UUID;

/**
 * Where the delegation of somebody who did not vote themselves led.
 *
 * @param chain the delegates one after the other; where it ends well the last one is who voted
 */
public record Proxy(UUID member, List<UUID> chain, End end) {

    /** The last delegate voted, neither voted nor delegated, or led back to somebody who was there before. */
    public enum End { VOTES, STOPS, CIRCLE }
}
