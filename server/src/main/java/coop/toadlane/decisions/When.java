package coop.toadlane.decisions;

import coop.toadlane.ui.Sentence;
import java.time.Duration;
import java.time.Instant;

/** Says how long a decision stays open, or when and how it ended. */
final class When {

    private static final Duration SOON = Duration.ofHours(48);

    private When() {}

    static Sentence of(Headline headline, Instant now) {
        return of(headline.stage(), headline.closesAt(), headline.closedAt() == null ? now : headline.closedAt(), now);
    }

    static Sentence of(Stage stage, Instant closesAt, Instant closedAt, Instant now) {
        return switch (stage) {
            case OPEN -> open(Duration.between(now, closesAt));
            case PASSED, REJECTED, WITHDRAWN -> Sentence.of("decisions.when." + stage, closedAt);
        };
    }

    private static Sentence open(Duration left) {
        if (left.isNegative() || left.isZero()) return Sentence.of("decisions.when.counting");
        if (left.compareTo(Duration.ofHours(1)) < 0) return Sentence.of("decisions.when.minutes", left.toMinutes() + 1);
        if (left.compareTo(SOON) < 0) return Sentence.of("decisions.when.hours", left.toHours());
        return Sentence.of("decisions.when.days", left.plusHours(12).toDays());
    }
}
