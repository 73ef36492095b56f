package coop.toadlane.opinions;

import java.time.Instant;
import java.util.UUID;

/**
 * A question on which people write statements.
 *
 * @param name       of whoever asked; empty if erased
 * @param people     who took part, and how many {@code statements} were written, whatever became of them
 */
record Inquiry(
        UUID id, UUID author, String name, String question, String text, OpenTo openTo, Review review, Instant openedAt,
        Instant closesAt, int people, int statements) {

    InquiryId inquiry() {
        return new InquiryId(id);
    }

    String path() {
        return inquiry().path();
    }

    /** What people call the end: the last minute of a day, not the midnight after it. */
    Instant lastMinute() {
        return closesAt.minusSeconds(60);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }
}
