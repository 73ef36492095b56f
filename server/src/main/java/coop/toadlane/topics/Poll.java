package coop.toadlane.topics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quick poll with what was answered, as one reader sees it. */
record Poll(Row row, List<Option> options, int answered, Map<Integer, PollAnswer> mine) {

    record Row(
            UUID id, UUID topicId, UUID author, String name, PollKind kind, String question, Instant openedAt, @Nullable Instant closedAt) {

        PollId poll() {
            return new PollId(id);
        }

        boolean isOpen() {
            return closedAt == null;
        }
    }

    /** An option with how many said what, and the first who did; {@code best} among times is what suits most. */
    record Option(
            int place, String label, @Nullable Instant startsAt, int yes, int ifNeedBe, int no, List<String> names, boolean best) {

        int can() {
            return yes + ifNeedBe;
        }
    }

    /** Of a meeting. */
    private static final int LONGEST_TITLE = 120;

    /** Times that suit most: the most who can come; among those, the most who need not be asked twice. */
    static final Comparator<Option> SUITS = Comparator.comparingInt(Option::can).thenComparingInt(Option::yes);

    Poll {
        options = List.copyOf(options);
        mine = Map.copyOf(mine);
    }

    String path() {
        return new TopicId(row.topicId()).path() + "/polls/" + row.id();
    }

    /** Where a meeting is called at this time: what the poll was for, and the time as a reader of this zone types it. */
    String calling(Option option, ZoneId zone) {
        var title = row.question().length() <= LONGEST_TITLE ? row.question() : row.question().substring(0, LONGEST_TITLE);
        var starts = option.startsAt();
        var at = starts == null ? "" : LocalDateTime.ofInstant(starts, zone).truncatedTo(ChronoUnit.MINUTES).toString();
        return "/meetings/new?title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&starts=" + at;
    }

    boolean chose(Option option) {
        return mine.get(option.place()) == PollAnswer.YES;
    }

    /** The share of a bar, in hundredths. */
    int share(int votes) {
        return answered == 0 ? 0 : votes * 100 / answered;
    }
}
