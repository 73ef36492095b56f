package coop.toadlane.meetings;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings, makes their agendas from topics, and keeps what was said at each point. Every member may call one. */
@Component
@Transactional
public class Meetings {

    static final int MOST_POINTS = 40;
    static final int LONGEST_POINT = 480;
    static final int LONGEST_NOTE = 20_000;

    private final MeetingTable meetings;
    private final Topics topics;
    private final Directory directory;
    private final RecordBook record;
    private final Clock clock;

    Meetings(MeetingTable meetings, Topics topics, Directory directory, RecordBook record, Clock clock) {
        this.meetings = meetings;
        this.topics = topics;
        this.directory = directory;
        this.record = record;
        this.clock = clock;
    }

    public Called call(Actor.Member author, Call call) {
        if (!hasStanding(author)) return Called.Refused.because("title", "meetings.suspended");
        var problems = call.problems(clock.instant());
        if (!problems.isEmpty()) return new Called.Refused(problems);
        var id = MeetingId.next();
        meetings.insert(author.coop(), id, author.membership(), call, call.at().orElseThrow());
        record.append(author, entry(id, "called").fact("starts", call.at().orElseThrow()).detail(author.id(), "title", call.title()));
        return new Called.Done(id);
    }

    /** At the end of the agenda. */
    public Called add(Actor.Member by, MeetingId id, PointDraft draft) {
        return changing(by, id, meeting -> {
            var topic = draft.about().flatMap(about -> topics.title(by.coop(), about));
            if (!draft.topic().isEmpty() && topic.isEmpty()) return Called.Refused.because("topic", "meetings.topic-unknown");
            var title = topic.orElse(draft.title());
            if (title.isEmpty()) return Called.Refused.because("topic", "meetings.point-missing");
            if (title.length() > Call.LONGEST_TITLE) return Called.Refused.because("title", "meetings.too-long", Call.LONGEST_TITLE);
            var minutes = Call.minutes(draft.minutes());
            if (minutes < 1 || minutes > LONGEST_POINT) return Called.Refused.because("minutes", "meetings.minutes-wrong", LONGEST_POINT);
            var leads = directory.meant(by.coop(), draft.lead(), 2);
            if (!draft.lead().isEmpty() && leads.size() != 1) return Called.Refused.because("lead", "meetings.lead-unknown");
            var points = meetings.points(by.coop(), id);
            if (points.size() >= MOST_POINTS) return Called.Refused.because("topic", "meetings.too-many", MOST_POINTS);
            Optional<MemberId> lead = leads.stream().findFirst().map(Directory.Listing::id);
            meetings.add(by.coop(), id, points.size() + 1, title, topic.isPresent() ? draft.about().orElseThrow() : null, minutes,
                lead.orElse(null));
            return new Called.Done(id);
        });
    }

    /** One place up, if it is not the first. */
    public Called moveUp(Actor.Member by, MeetingId id, UUID point) {
        return changing(by, id, _ -> {
            var order = new ArrayList<>(meetings.points(by.coop(), id).stream().map(Meeting.Point::id).toList());
            var at = order.indexOf(point);
            if (at < 0) throw new NotFound();
            if (at > 0) order.add(at - 1, order.remove(at));
            for (var place = 0; place < order.size(); place++) meetings.place(by.coop(), id, order.get(place), place + 1);
            return new Called.Done(id);
        });
    }

    public Called remove(Actor.Member by, MeetingId id, UUID point) {
        return changing(by, id, _ -> {
            if (!point(by, id, point).noted().isEmpty()) return Called.Refused.because("point-" + point, "meetings.has-minutes");
            meetings.remove(by.coop(), id, point);
            return new Called.Done(id);
        });
    }

    /** Writes down what was said at a point; also of a meeting that is over. */
    public Called note(Actor.Member by, MeetingId id, UUID point, String typed) {
        return changing(by, id, _ -> {
            point(by, id, point);
            var text = typed.strip();
            if (text.length() > LONGEST_NOTE) return Called.Refused.because("point-" + point, "meetings.too-long", LONGEST_NOTE);
            meetings.note(by.coop(), id, point, text);
            record.append(by, entry(id, "minutes-written").fact("point", point).detail(by.id(), "text", text));
            return new Called.Done(id);
        });
    }

    public Called cancel(Actor.Member by, MeetingId id) {
        return changing(by, id, meeting -> {
            if (meeting.startsAt().isBefore(clock.instant())) return Called.Refused.because("cancel", "meetings.began");
            meetings.cancel(by.coop(), id, clock.instant());
            record.append(by, entry(id, "cancelled"));
            return new Called.Done(id);
        });
    }

    /** Meetings that begin in this time and are not cancelled. */
    @Transactional(readOnly = true)
    public List<Coming> between(CoopId coop, Instant from, Instant to, int limit) {
        return meetings.between(coop, from, to, limit).stream().filter(meeting -> !meeting.isCancelled())
            .map(meeting -> new Coming(meeting.title(), meeting.startsAt(), meeting.meeting().path())).toList();
    }

    static boolean leads(Actor.Member reader, Meeting meeting) {
        return meeting.author().equals(reader.membership().value()) || reader.may(Decisions.FACILITATE);
    }

    /** By whoever called it or looks after decisions, and unless it was cancelled. */
    private Called changing(Actor.Member by, MeetingId id, Function<Meeting, Called> change) {
        var meeting = meetings.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!leads(by, meeting)) by.must(Decisions.FACILITATE);
        if (!hasStanding(by)) return Called.Refused.because("topic", "meetings.suspended");
        return meeting.isCancelled() ? Called.Refused.because("topic", "meetings.is-cancelled") : change.apply(meeting);
    }

    private Meeting.Point point(Actor.Member by, MeetingId id, UUID point) {
        return meetings.points(by.coop(), id).stream().filter(found -> found.id().equals(point)).findFirst().orElseThrow(NotFound::new);
    }

    private boolean hasStanding(Actor.Member member) {
        var listing = directory.of(member.coop(), List.of(member.membership())).get(member.membership());
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    private static Entry entry(MeetingId id, String kind) {
        return Entry.of("meetings." + kind).fact("meeting", id.value()).see(id.path());
    }
}
