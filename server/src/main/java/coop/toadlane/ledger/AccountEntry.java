package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a transfer did to one account, and which account it met. */
record AccountEntry(
        UUID id, LocalDate on, long change, String unit, String memo, @Nullable String party,
        UUID otherId, String otherCode, @Nullable String otherName) {

    String path() {
        return "/money/transfers/" + id;
    }

    public Sentence other() {
        return otherName == null ? Standard.title(otherCode) : Sentence.of("ledger.named", otherName);
    }
}
