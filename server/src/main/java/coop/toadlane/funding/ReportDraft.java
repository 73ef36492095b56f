package coop.toadlane.funding;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A report as it is typed; {@code spent} is all that was spent so far. */
public record ReportDraft(String delivery, String text, String spent) {

    static final int LONGEST_TEXT = 2_000;

    public ReportDraft {
        text = text.strip();
        spent = spent.strip();
    }

    static ReportDraft of(Map<String, String> sent) {
        return new ReportDraft(sent.getOrDefault("delivery", ""), sent.getOrDefault("text", ""), sent.getOrDefault("spent", ""));
    }

    Optional<Delivery> known() {
        return Arrays.stream(Delivery.values()).filter(state -> state.name().equals(delivery)).findFirst();
    }
}
