package coop.toadlane.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a voter says: an answer, or the places of the options they approve (from 1), and why. */
public record Vote(@Nullable Answer answer, List<Integer> picks, String reason) {

    public Vote {
        picks = List.copyOf(picks);
        reason = reason.strip();
    }

    public static Vote of(Answer answer) {
        return new Vote(answer, List.of(), "");
    }

    public static Vote approving(Integer... options) {
        return new Vote(null, List.of(options), "");
    }

    public Vote because(String why) {
        return new Vote(answer, picks, why);
    }
}
