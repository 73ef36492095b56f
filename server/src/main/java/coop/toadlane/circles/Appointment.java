package coop.toadlane.circles;

import coop.toadlane.actor.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who shall hold a role, and until the end of which day; without one until they hand it over. */
public record Appointment(MemberId member, @Nullable LocalDate until) {}
