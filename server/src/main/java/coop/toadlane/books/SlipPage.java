package coop.toadlane.books;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry by hand: what it would move, who entered it, and what its reader may do with it. */
record SlipPage(
        UUID id, List<Line> lines, Instant madeAt, @Nullable String madeBy, Slip.@Nullable Ending ending, @Nullable String endedBy,
        boolean mayConfirm, boolean mayDrop, Map<String, Sentence> errors)
        implements Page {

    record Line(UUID transfer, Sentence from, Sentence to, Money amount, LocalDate on, String memo) {}
}
