package coop.toadlane.meetings;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody who calls a meeting typed; the time is a local one of their zone. */
public record Call(String title, String place, String startsAt, String minutes, ZoneId zone) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_MINUTES = 1_440;

    public Call {
        title = title.strip();
        place = place.strip();
        startsAt = startsAt.strip();
        minutes = minutes.strip();
    }

    static Call of(Map<String, String> sent, ZoneId zone) {
        return new Call(
            sent.getOrDefault("title", ""), sent.getOrDefault("place", ""), sent.getOrDefault("starts", ""),
            sent.getOrDefault("minutes", ""), zone);
    }

    Map<String, Sentence> problems(Instant now) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (title.isEmpty()) problems.put("title", Sentence.of("meetings.title-missing"));
        if (title.length() > LONGEST_TITLE) problems.put("title", Sentence.of("meetings.too-long", LONGEST_TITLE));
        if (place.length() > LONGEST_PLACE) problems.put("place", Sentence.of("meetings.too-long", LONGEST_PLACE));
        if (at().isEmpty()) problems.put("starts", Sentence.of("meetings.time-unreadable"));
        else if (at().get().isBefore(now)) problems.put("starts", Sentence.of("meetings.time-past"));
        if (length() < 1 || length() > LONGEST_MINUTES) problems.put("minutes", Sentence.of("meetings.minutes-wrong", LONGEST_MINUTES));
        return problems;
    }

    Optional<Instant> at() {
        return TypedTime.at(startsAt, zone);
    }

    /** 0 for what is no number of minutes. */
    int length() {
        return minutes(minutes);
    }

    static int minutes(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
