package coop.toadlane.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as it stands. */
record Meeting(
        UUID id, UUID author, String name, String title, String place, Instant startsAt, int minutes, @Nullable Instant cancelledAt) {

    /**
     * A point of its agenda.
     *
     * @param topicId what it came out of; absent for a point of its own
     * @param lead    who leads it
     * @param noted   the minutes, in Markdown
     */
    record Point(UUID id, int place, String title, @Nullable UUID topicId, int minutes, String lead, String noted) {}

    /** A point with the moment at which its turn comes if all before it keep their time. */
    record Turn(Point point, Instant at) {}

    MeetingId meeting() {
        return new MeetingId(id);
    }

    Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    List<Turn> turns(List<Point> points) {
        var at = new Instant[] {startsAt};
        return points.stream().map(point -> {
            var turn = new Turn(point, at[0]);
            at[0] = at[0].plusSeconds(point.minutes() * 60L);
            return turn;
        }).toList();
    }
}
