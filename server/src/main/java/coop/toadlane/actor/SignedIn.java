package coop.toadlane.actor;

import java.time.ZoneId;
import java.util.Locale;

/** The person behind this request, as identity found them. */
public record SignedIn(PersonId id, String name, Locale language, ZoneId zone) {}
