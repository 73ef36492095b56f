package coop.toadlane.funding;

import coop.toadlane.ui.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea in a list, amounts in minor units of the round's currency. */
record IdeaLine(
        UUID id, int number, String title, String author, String carrier, IdeaStage stage, @Nullable Delivery delivery,
        @Nullable Long wanted, @Nullable Long cost, long amount, long award, long spent, String currency, boolean overdue,
        Instant raisedAt, int comments) {

    /** As strangers see it. */
    IdeaLine nameless() {
        return new IdeaLine(
            id, number, title, "", "", stage, delivery, wanted, cost, amount, award, spent, currency, overdue, raisedAt, comments);
    }

    String path() {
        return new IdeaId(id).path();
    }

    /** What it got, else what it costs, else what it wants. */
    @Nullable Money shown() {
        return amount == 0 ? null : money(amount);
    }

    Money money(long minor) {
        return new Money(minor, currency);
    }

    /** The key of the words for how it stands. */
    String standing() {
        return delivery == null ? "funding.stage." + stage : "funding.delivery." + delivery;
    }
}
