package coop.toadlane.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it stands, amounts in minor units.
 *
 * @param name    of who wrote it
 * @param carrier who carries it out and is paid; blank for who wrote it
 * @param note    what the review said of it
 * @param place   where it stands on the ballot, from 1
 */
record Idea(
        UUID id, UUID roundId, int number, UUID author, String name, String carrier, String title, String text, @Nullable Long wanted,
        @Nullable Long cost, String note, IdeaStage stage, @Nullable Integer place, long award, @Nullable Delivery delivery, long spent,
        Instant raisedAt, @Nullable Instant editedAt) {

    /** What it said until it was worded anew. */
    record Earlier(Instant until, String title, String text) {}

    IdeaId idea() {
        return new IdeaId(id);
    }

    /** Who carries it, as people are told. */
    String carried() {
        return carrier.isEmpty() ? name : carrier;
    }

    boolean isOverdue(LocalDate deliverBy, LocalDate today) {
        return delivery != null && !delivery.isOver() && today.isAfter(deliverBy);
    }
}
