package coop.toadlane.opinions;

import java.time.Instant;
import java.util.UUID;

/** An inquiry in a list. */
record InquiryLine(UUID id, String question, String author, OpenTo openTo, Instant openedAt, Instant closesAt, int people, int statements) {

    Instant lastMinute() {
        return closesAt.minusSeconds(60);
    }

    String path() {
        return new InquiryId(id).path();
    }
}
