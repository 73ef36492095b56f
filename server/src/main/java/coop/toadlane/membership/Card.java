package coop.toadlane.membership;

import java.time.Instant;
import java.util.UUID;

/** What anyone may know of a co-op. */
public record Card(UUID id, String slug, String name, String place, String purpose, Pattern pattern, Instant foundedAt) {

    public String path() {
        return "/coops/" + slug;
    }
}
