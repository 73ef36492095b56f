package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An inquiry as typed; it ends with the day named, where the co-op is at home. */
public record InquiryDraft(String question, String text, OpenTo openTo, Review review, String lastDay) {

    static final int LONGEST_QUESTION = 200;
    static final int LONGEST_TEXT = 5_000;
    static final int LONGEST_DAYS = 366;

    public InquiryDraft {
        question = question.strip().replaceAll("\\s+", " ");
        text = text.strip();
        lastDay = lastDay.strip();
    }

    static InquiryDraft of(Map<String, String> sent) {
        return new InquiryDraft(
            sent.getOrDefault("question", ""), sent.getOrDefault("text", ""),
            one(OpenTo.values(), sent.getOrDefault("to", ""), OpenTo.MEMBERS),
            one(Review.values(), sent.getOrDefault("review", ""), Review.AFTER), sent.getOrDefault("until", ""));
    }

    private static <E extends Enum<E>> E one(E[] all, String typed, E usual) {
        return Arrays.stream(all).filter(one -> one.name().equals(typed)).findFirst().orElse(usual);
    }

    /** The midnight that ends the last day. */
    Optional<Instant> closesAt(ZoneId zone) {
        return TypedTime.day(lastDay).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    Map<String, Sentence> problems(Instant now, ZoneId zone) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (question.isEmpty()) problems.put("question", Sentence.of("opinions.question-missing"));
        if (question.length() > LONGEST_QUESTION) problems.put("question", Sentence.of("opinions.question-long", LONGEST_QUESTION));
        if (text.length() > LONGEST_TEXT) problems.put("text", Sentence.of("opinions.context-long", LONGEST_TEXT));
        var end = closesAt(zone);
        if (end.isEmpty()) problems.put("until", Sentence.of("opinions.day-unreadable"));
        else if (!end.get().isAfter(now)) problems.put("until", Sentence.of("opinions.day-past"));
        else if (end.get().isAfter(now.atZone(zone).plusDays(LONGEST_DAYS).toInstant()))
            problems.put("until", Sentence.of("opinions.day-far", LONGEST_DAYS));
        return problems;
    }
}
