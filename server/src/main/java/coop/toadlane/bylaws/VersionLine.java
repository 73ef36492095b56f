package coop.toadlane.bylaws;

import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version in the list of all: since when, by which decision or by whom; visitors read no names. */
record VersionLine(int version, Instant since, @Nullable String decision, @Nullable String member) {

    static VersionLine of(
            int version, Instant since, Optional<MemberId> member, Optional<UUID> decision, Map<MemberId, Directory.Listing> names) {
        return new VersionLine(
            version, since, decision.map(id -> "/decisions/" + id).orElse(null),
            member.map(names::get).map(Directory.Listing::name).orElse(null));
    }

    String path() {
        return "/bylaws/versions/" + version;
    }
}
