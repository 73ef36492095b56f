package coop.toadlane.books;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries by hand that wait for a second person. */
record WaitingPage(List<Row> rows) implements Page {

    record Row(UUID id, String memo, Money amount, int more, Instant madeAt, @Nullable String madeBy) {}
}
