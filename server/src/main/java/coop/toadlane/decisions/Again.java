package coop.toadlane.decisions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a group looks at its decision again, and what it found so far.
 *
 * @param day   that stands; null where none does
 * @param isDue whether it has come
 * @param found the newest first
 * @param newer decisions that change this one
 */
record Again(@Nullable LocalDate day, boolean isDue, List<Reviews.Review> found, List<Headline> newer) {

    Again {
        found = List.copyOf(found);
        newer = List.copyOf(newer);
    }

    boolean isTold() {
        return day != null || !found.isEmpty() || !newer.isEmpty();
    }

    /** Whether the group last found that it is to be changed. */
    boolean asksForChange() {
        return !found.isEmpty() && found.getFirst().verdict() == Reviews.Verdict.TO_CHANGE;
    }

    /** A new topic with these words, to be put on the agenda of a meeting. */
    static String bringUp(String title, String text) {
        return "/topics/new?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
