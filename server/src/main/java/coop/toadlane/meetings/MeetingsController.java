package coop.toadlane.meetings;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.membership.Directory;
import coop.toadlane.topics.Needs;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows meetings, calls them, and makes their agendas. */
@Controller
class MeetingsController {

    private static final int SUGGESTED_MEMBERS = 200;

    private static final List<String> COLUMNS = List.of(
        "meetings.column.title", "meetings.column.starts", "meetings.column.minutes", "meetings.column.place",
        "meetings.column.author", "meetings.column.cancelled");

    private final Meetings meetings;
    private final MeetingTable table;
    private final Needs needs;
    private final Directory directory;
    private final Clock clock;

    MeetingsController(Meetings meetings, MeetingTable table, Needs needs, Directory directory, Clock clock) {
        this.meetings = meetings;
        this.table = table;
        this.needs = needs;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/meetings")
    MeetingsPage meetings(Actor.Member reader, Asked asked) {
        return new MeetingsPage(table.list(reader.coop(), asked, clock.instant()));
    }

    @GetMapping("/coops/{coop}/meetings.csv")
    Csv meetingsAsCsv(Actor.Member reader, Asked asked) {
        var rows = table.all(reader.coop(), asked, clock.instant()).stream().map(MeetingsController::row).toList();
        return new Csv("meetings.csv", COLUMNS, rows);
    }

    /** {@code ?title=…&starts=…} begins with a time that was found. */
    @GetMapping("/coops/{coop}/meetings/new")
    CallPage ask(
            Actor.Member author, Words words, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String starts) {
        return new CallPage(new Call(title, "", starts, "90", words.zone()), Map.of());
    }

    @PostMapping("/coops/{coop}/meetings")
    Reply call(Coop coop, Actor.Member author, Words words, @RequestParam Map<String, String> sent) {
        var call = Call.of(sent, words.zone());
        return switch (meetings.call(author, call)) {
            case Called.Done(var id) -> Redirect.to(coop.path() + id.path()).saying("meetings.called");
            case Called.Refused(var problems) -> new CallPage(call, problems);
        };
    }

    @GetMapping("/coops/{coop}/meetings/{meeting}")
    MeetingPage meeting(Actor.Member reader, @PathVariable("meeting") MeetingId id) {
        return page(reader, id, PointDraft.BLANK, Map.of());
    }

    @PostMapping("/coops/{coop}/meetings/{meeting}/points")
    Reply add(Coop coop, Actor.Member by, @PathVariable("meeting") MeetingId id, @RequestParam Map<String, String> sent) {
        var draft = PointDraft.of(sent);
        return reply(coop, by, id, draft, meetings.add(by, id, draft), "#agenda");
    }

    @PostMapping("/coops/{coop}/meetings/{meeting}/points/{point}/place")
    Reply moveUp(Coop coop, Actor.Member by, @PathVariable("meeting") MeetingId id, @PathVariable("point") UUID point) {
        return reply(coop, by, id, PointDraft.BLANK, meetings.moveUp(by, id, point), "#point-" + point);
    }

    @PostMapping("/coops/{coop}/meetings/{meeting}/points/{point}/removal")
    Reply remove(Coop coop, Actor.Member by, @PathVariable("meeting") MeetingId id, @PathVariable("point") UUID point) {
        return reply(coop, by, id, PointDraft.BLANK, meetings.remove(by, id, point), "#agenda");
    }

    @PostMapping("/coops/{coop}/meetings/{meeting}/points/{point}/minutes")
    Reply note(
            Coop coop, Actor.Member by, @PathVariable("meeting") MeetingId id, @PathVariable("point") UUID point,
            @RequestParam(defaultValue = "") String text) {
        return reply(coop, by, id, PointDraft.BLANK, meetings.note(by, id, point, text), "#point-" + point);
    }

    @PostMapping("/coops/{coop}/meetings/{meeting}/cancellation")
    Reply cancel(Coop coop, Actor.Member by, @PathVariable("meeting") MeetingId id) {
        return reply(coop, by, id, PointDraft.BLANK, meetings.cancel(by, id), "");
    }

    private Reply reply(Coop coop, Actor.Member by, MeetingId id, PointDraft draft, Called called, String place) {
        return switch (called) {
            case Called.Done _ -> Redirect.to(coop.path() + id.path() + place);
            case Called.Refused(var problems) -> page(by, id, draft, problems);
        };
    }

    private MeetingPage page(Actor.Member reader, MeetingId id, PointDraft typed, Map<String, Sentence> problems) {
        var meeting = table.find(reader.coop(), id).orElseThrow(NotFound::new);
        var points = table.points(reader.coop(), id);
        var leads = Meetings.leads(reader, meeting);
        var members = leads ? directory.first(reader.coop(), SUGGESTED_MEMBERS).stream().map(Directory.Listing::label).toList()
            : List.<String>of();
        return new MeetingPage(
            meeting, meeting.turns(points), leads ? topics(reader, points) : List.of(), members, typed, leads, problems);
    }

    /** What matters most first, without what stands on the agenda already. */
    private List<Choice> topics(Actor.Member reader, List<Meeting.Point> points) {
        var taken = points.stream().map(Meeting.Point::topicId).filter(Objects::nonNull).collect(Collectors.toSet());
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "—"));
        needs.ranked(reader.coop()).forEach((topic, title) -> {
            if (!taken.contains(topic.value())) choices.add(Choice.of(topic.toString(), title));
        });
        return choices;
    }

    private static List<Object> row(Meeting meeting) {
        return List.of(
            meeting.title(), meeting.startsAt(), meeting.minutes(), meeting.place(), meeting.name(),
            meeting.cancelledAt() == null ? "" : meeting.cancelledAt());
    }
}
