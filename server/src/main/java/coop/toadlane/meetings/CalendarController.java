package coop.toadlane.meetings;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member's calendar: made, ended, and read by programs that know its secret address. */
@Controller
class CalendarController {

    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/coops/{coop}/calendar")
    CalendarPage calendar(Actor.Member reader) {
        return new CalendarPage(calendars.has(reader));
    }

    @PostMapping("/coops/{coop}/calendar")
    Redirect begin(Coop coop, Actor.Member member) {
        return Redirect.to(coop.path() + "/calendar").saying("meetings.calendar.made", calendars.begin(member, coop));
    }

    @PostMapping("/coops/{coop}/calendar/end")
    Redirect end(Coop coop, Actor.Member member) {
        calendars.end(member);
        return Redirect.to(coop.path() + "/calendar").saying("meetings.calendar.ended");
    }

    @GetMapping("/coops/{coop}/calendar/{secret:[A-Za-z0-9_-]{10,80}}.ics")
    ResponseEntity<String> file(Coop coop, @PathVariable String secret) {
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/calendar;charset=UTF-8")).cacheControl(CacheControl.noStore())
            .body(calendars.file(coop, secret).orElseThrow(NotFound::new));
    }
}
