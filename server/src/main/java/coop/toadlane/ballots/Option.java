package coop.toadlane.ballots;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What can be chosen; {@code place} counts from 1. Votes, turn and funding are there once it was counted. */
public record Option(
        int place, String code, String name, @Nullable BigDecimal cost,
        @Nullable Integer votes, @Nullable Integer turn, @Nullable Boolean funded) {

    public Option counted(int votes, @Nullable Integer turn, @Nullable Boolean funded) {
        return new Option(place, code, name, cost, votes, turn, funded);
    }

    public static Option of(int place, String name, @Nullable BigDecimal cost) {
        return new Option(place, String.valueOf(place), name, cost, null, null, null);
    }
}
