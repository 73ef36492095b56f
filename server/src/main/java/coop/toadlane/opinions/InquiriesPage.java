package coop.toadlane.opinions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.time.Instant;

/** Questions on which people say what they think, the latest first. */
record InquiriesPage(Slice<InquiryLine> inquiries, Instant now) implements Page {

    boolean isOpen(InquiryLine inquiry) {
        return now.isBefore(inquiry.closesAt());
    }
}
