package coop.toadlane.meetings;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.topics.TopicId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingTable {

    private static final String MEETINGS = """
        SELECT e.id, e.author, coalesce(m.name, '') AS name, e.title, e.place, e.starts_at, e.minutes, e.cancelled_at
          FROM meetings.meeting e
          LEFT JOIN membership.register m ON m.coop_id = e.coop_id AND m.member_id = e.author
         WHERE e.coop_id = :coop
        """;

    private static final int MOST_ROWS = 100_000;

    private static final Keyset<Meeting> LIST = Keyset.of(Meeting.class, Meeting::id, MEETINGS + """
             AND e.title ILIKE :pattern
             AND (:when = 'all' OR (e.starts_at + e.minutes * interval '1 minute' > :now) = (:when <> 'past'))
            """)
        .by("starts", "starts_at", "timestamptz", Meeting::startsAt)
        .by("title", "title", "text", Meeting::title);

    private final JdbcClient db;

    MeetingTable(JdbcClient db) {
        this.db = db;
    }

    Slice<Meeting> list(CoopId coop, Asked asked, Instant now) {
        return LIST.read(db, asked, parameters(coop, asked, now));
    }

    List<Meeting> all(CoopId coop, Asked asked, Instant now) {
        return LIST.all(db, asked, parameters(coop, asked, now), MOST_ROWS);
    }

    private static Map<String, Object> parameters(CoopId coop, Asked asked, Instant now) {
        var when = asked.filter("when").isEmpty() ? "next" : asked.filter("when");
        return Map.of("coop", coop.value(), "when", when, "now", Timestamp.from(now));
    }

    List<Meeting> between(CoopId coop, Instant from, Instant to, int limit) {
        return db.sql(MEETINGS + " AND e.starts_at BETWEEN :from AND :to ORDER BY e.starts_at, e.id LIMIT :limit")
            .param("coop", coop.value()).param("from", Timestamp.from(from)).param("to", Timestamp.from(to)).param("limit", limit)
            .query(Meeting.class).list();
    }

    Optional<Meeting> find(CoopId coop, MeetingId id) {
        return db.sql(MEETINGS + " AND e.id = :id").param("coop", coop.value()).param("id", id.value()).query(Meeting.class).optional();
    }

    /** Whoever changes its agenda waits here for the change before. */
    Optional<Meeting> take(CoopId coop, MeetingId id) {
        return db.sql(MEETINGS + " AND e.id = :id FOR UPDATE OF e").param("coop", coop.value()).param("id", id.value())
            .query(Meeting.class).optional();
    }

    void insert(CoopId coop, MeetingId id, MemberId author, Call call, Instant at) {
        db.sql("""
                INSERT INTO meetings.meeting (coop_id, id, author, title, place, starts_at, minutes)
                VALUES (:coop, :id, :author, :title, :place, :at, :minutes)
                """)
            .param("coop", coop.value()).param("id", id.value()).param("author", author.value()).param("title", call.title())
            .param("place", call.place()).param("at", Timestamp.from(at)).param("minutes", call.length()).update();
    }

    void cancel(CoopId coop, MeetingId id, Instant at) {
        db.sql("UPDATE meetings.meeting SET cancelled_at = :at WHERE coop_id = :coop AND id = :id")
            .param("coop", coop.value()).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    List<Meeting.Point> points(CoopId coop, MeetingId meeting) {
        return db.sql("""
                SELECT p.id, p.place, p.title, p.topic_id, p.minutes, coalesce(m.name, '') AS lead, p.noted
                  FROM meetings.point p
                  LEFT JOIN membership.register m ON m.coop_id = p.coop_id AND m.member_id = p.lead
                 WHERE p.coop_id = :coop AND p.meeting_id = :meeting
                 ORDER BY p.place, p.id
                """).param("coop", coop.value()).param("meeting", meeting.value()).query(Meeting.Point.class).list();
    }

    UUID add(
            CoopId coop, MeetingId meeting, int place, String title, @Nullable TopicId topic, int minutes, @Nullable MemberId lead) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("""
                INSERT INTO meetings.point (coop_id, meeting_id, id, place, title, topic_id, minutes, lead)
                VALUES (:coop, :meeting, :id, :place, :title, :topic, :minutes, :lead)
                """)
            .param("coop", coop.value()).param("meeting", meeting.value()).param("id", id).param("place", place).param("title", title)
            .param("topic", topic == null ? null : topic.value()).param("minutes", minutes)
            .param("lead", lead == null ? null : lead.value()).update();
        return id;
    }

    void place(CoopId coop, MeetingId meeting, UUID point, int place) {
        db.sql("UPDATE meetings.point SET place = :place WHERE coop_id = :coop AND meeting_id = :meeting AND id = :point")
            .param("coop", coop.value()).param("meeting", meeting.value()).param("point", point).param("place", place).update();
    }

    void remove(CoopId coop, MeetingId meeting, UUID point) {
        db.sql("DELETE FROM meetings.point WHERE coop_id = :coop AND meeting_id = :meeting AND id = :point")
            .param("coop", coop.value()).param("meeting", meeting.value()).param("point", point).update();
    }

    void note(CoopId coop, MeetingId meeting, UUID point, String text) {
        db.sql("UPDATE meetings.point SET noted = :text WHERE coop_id = :coop AND meeting_id = :meeting AND id = :point")
            .param("coop", coop.value()).param("meeting", meeting.value()).param("point", point).param("text", text).update();
    }
}
