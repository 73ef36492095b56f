package coop.toadlane.opinions;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question with the next statement for this reader.
 *
 * @param next        what they are asked; absent if they have answered all there is
 * @param answered    how many of the {@code accepted} statements they have answered
 * @param waiting     how many somebody has to look at
 * @param leads       whether the reader may end it; {@code facilitates}, whether they look at what is written
 * @param mayAnswer   whether the reader can take part now
 * @param chart       what was drawn last, and when
 */
record InquiryPage(
        Inquiry inquiry, boolean open, @Nullable Statement next, int answered, int accepted, int waiting, boolean member, boolean leads,
        boolean facilitates, boolean mayAnswer, Chart chart, @Nullable Instant drawnAt, String typed, Map<String, Sentence> errors)
        implements Page {

    boolean asks() {
        return open && mayAnswer && next != null;
    }

    /** Of the bar, in hundredths. */
    int progress() {
        return accepted == 0 ? 0 : answered * 100 / accepted;
    }
}
