package coop.toadlane.ledger;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer as a list shows it: what it did to the co-op's money, between which accounts, with whom, what for. */
public record Movement(
        UUID id, LocalDate on, Flow flow, long amount, String unit, String memo, @Nullable String party,
        UUID fromId, String fromCode, @Nullable String fromName, UUID toId, String toCode, @Nullable String toName,
        boolean isUndone, boolean isReversal) {

    public String path() {
        return "/money/transfers/" + id;
    }

    /** Below nothing for money that went out. */
    public Money change() {
        return new Money(flow == Flow.OUT ? -amount : amount, unit);
    }

    public Sentence from() {
        return title(fromCode, fromName);
    }

    public Sentence to() {
        return title(toCode, toName);
    }

    /** Where money that came was from, or where money that went is: the account that says what it was for. */
    public Sentence purpose() {
        return switch (flow) {
            case IN -> from();
            case OUT -> to();
            case WITHIN, BESIDE -> Sentence.of("ledger.from-to", from(), to());
        };
    }

    private static Sentence title(String code, @Nullable String name) {
        return name == null ? Standard.title(code) : Sentence.of("ledger.named", name);
    }
}
