package coop.toadlane.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar as other programs read it (iCalendar, RFC 5545): times in UTC, lines folded at 75 bytes. */
record CalendarFile(String name, List<Event> events) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE_BYTES = 75;

    /** Something at a time; {@code uid} stays the same however often it changes. */
    record Event(String uid, Instant from, Instant to, String summary, String place, String url, boolean cancelled) {}

    CalendarFile {
        events = List.copyOf(events);
    }

    String written(Instant now) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Toad Lane//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "X-WR-CALNAME:" + escaped(name));
        for (var event : events) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + event.uid());
            line(text, "DTSTAMP:" + UTC.format(now));
            line(text, "DTSTART:" + UTC.format(event.from()));
            line(text, "DTEND:" + UTC.format(event.to()));
            line(text, "SUMMARY:" + escaped(event.summary()));
            if (!event.place().isEmpty()) line(text, "LOCATION:" + escaped(event.place()));
            line(text, "URL:" + event.url());
            line(text, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }

    /** A line goes on behind a line break and a space, never within a character. */
    private static void line(StringBuilder text, String line) {
        var room = LONGEST_LINE_BYTES;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append("\r\n ");
                room = LONGEST_LINE_BYTES - 1;
            }
            text.append(character);
            room -= bytes;
            at += character.length();
        }
        text.append("\r\n");
    }
}
