package coop.toadlane.meetings;

import java.time.Instant;

/** A meeting that is not cancelled, for rooms above that tell of it; {@code path} below the co-op's own. */
public record Coming(String title, Instant startsAt, String path) {}
