package coop.toadlane.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often a member wants the letter; it comes at seven in the morning where the co-op is at home. */
enum Rhythm {

    DAILY, WEEKLY, NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The next morning, or the next Monday's, after this moment. */
    Optional<Instant> next(Instant after, ZoneId zone) {
        var day = after.atZone(zone).toLocalDate();
        return switch (this) {
            case DAILY -> {
                var today = day.atTime(MORNING).atZone(zone).toInstant();
                yield Optional.of(today.isAfter(after) ? today : day.plusDays(1).atTime(MORNING).atZone(zone).toInstant());
            }
            case WEEKLY -> {
                var monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).atTime(MORNING).atZone(zone).toInstant();
                yield Optional.of(monday.isAfter(after) ? monday
                    : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(MORNING).atZone(zone).toInstant());
            }
            case NEVER -> Optional.empty();
        };
    }
}
