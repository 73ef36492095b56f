package coop.toadlane.decisions;

import java.util.Map;

/** What a group found when it looked at its decision again, as typed; {@code next} is the day of the next look, or blank. */
record ReviewForm(String verdict, String note, String next) {

    ReviewForm {
        note = note.strip();
        next = next.strip();
    }

    static ReviewForm of(Map<String, String> sent) {
        return new ReviewForm(sent.getOrDefault("verdict", ""), sent.getOrDefault("note", ""), sent.getOrDefault("next", ""));
    }
}
