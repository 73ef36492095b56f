package coop.toadlane.journal;

import java.util.List;

/** A line that could not be read, or does not add up, and why; {@code about} is what the reason speaks of. */
public record Refusal(int line, Reason reason, List<String> about) {

    private static final int LONGEST_QUOTE = 120;

    public Refusal {
        about = about.stream().map(Refusal::shortened).toList();
    }

    static Refusal of(int line, Unreadable problem) {
        return new Refusal(line, problem.reason(), problem.about());
    }

    @Override
    public String toString() {
        return "line " + line + ": " + reason.english(about);
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
