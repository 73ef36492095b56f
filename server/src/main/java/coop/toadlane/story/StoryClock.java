package coop.toadlane.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Runs at the world's pace but from the story's own day; while the story is told it stands at the moment told of. */
final class StoryClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock world;
    private final Duration behind;
    private final ZoneId zone;

    private StoryClock(Clock world, Duration behind, ZoneId zone) {
        this.world = world;
        this.behind = behind;
        this.zone = zone;
    }

    /** A clock that showed {@code shown} when the world's showed {@code real}. */
    static StoryClock startedAt(Instant shown, Instant real) {
        return new StoryClock(Clock.systemUTC(), Duration.between(shown, real), ZoneOffset.UTC);
    }

    /** Tells of what happened at a moment: whoever asks for the time meanwhile, in this thread, is told that one. */
    <T> T at(Instant moment, Supplier<T> happening) {
        return ScopedValue.where(TOLD, moment).call(happening::get);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : world.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(world, behind, zone);
    }
}
