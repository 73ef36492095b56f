package coop.toadlane.joining;

import java.time.Instant;

/** An application that waits: at which co-op, on which page, since when. */
public record Pending(String coop, String path, Instant since) {}
