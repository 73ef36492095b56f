package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry in its reader's words; without a number it was committed a moment ago. {@code path} shows what it is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(UUID id, @Nullable Long number, Instant at, String kind, String words, @Nullable String path) {}
