package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in decisions: a member's own part by decision, and everybody's by class, as counts. */
@Component
@Transactional(readOnly = true)
public class Participation {

    private final Parts parts;
    private final Turnouts turnouts;

    Participation(Parts parts, Turnouts turnouts) {
        this.parts = parts;
        this.turnouts = turnouts;
    }

    public Slice<Part> of(CoopId coop, MemberId member, Asked asked) {
        return parts.list(coop, member, asked);
    }

    public List<Part> all(CoopId coop, MemberId member, Asked asked) {
        return parts.all(coop, member, asked);
    }

    public PartCounts counts(CoopId coop, MemberId member) {
        return parts.counts(coop, member);
    }

    /** By quarter, the last first, and class. */
    public List<Turnout> turnouts(CoopId coop, Instant since, ZoneId zone) {
        return turnouts.since(coop, since, zone);
    }
}
