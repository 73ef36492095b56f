package coop.toadlane.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member's calendar, and the pages on which meetings are called. */
@DatabaseTest
class CalendarTest {

    private static final LocalDateTime EVENING = LocalDate.now(ZoneId.of("Europe/Monaco")).plusDays(30).atTime(18, 30);

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    Coop coop;
    Browsing amara;
    String meetings;

    @BeforeEach
    void found() {
        var person = browsers.person("Amara Diallo");
        coop = village.founded(person, Pattern.CONSUMER);
        amara = browsers.as(person);
        meetings = coop.path() + "/meetings";
    }

    @Test
    void a_meeting_is_called_gets_its_agenda_and_its_minutes_on_its_pages() {
        assertThat(amara.get(meetings).body()).contains("No meeting is called");
        var monthly = call();
        to(amara.submit(monthly, monthly + "/points", Map.of("title", "How are we?", "minutes", "10")));
        to(amara.submit(monthly, monthly + "/points", Map.of("title", "The purse", "minutes", "90", "lead", "Amara Diallo")));
        var page = amara.get(monthly).body();
        assertThat(page).contains("How are we?", "6:40", "Amara Diallo leads it", "The points take 100 minutes");
        var point = page.replaceAll("(?s).*?id=\"point-([0-9a-f-]{36})\".*", "$1");
        to(amara.submit(monthly, monthly + "/points/" + point + "/minutes", Map.of("text", "All **well**")));
        assertThat(amara.get(monthly).body()).contains("<strong>well</strong>");
        var refused = amara.submit(monthly, monthly + "/points", Map.of("title", "", "minutes", "10"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose a topic, or write a point of its own");
        assertThat(amara.get(meetings).body()).contains("Monthly meeting");
        assertThat(amara.get(meetings + "?when=past").body()).doesNotContain("Monthly meeting");
        to(amara.submit(monthly, monthly + "/cancellation", Map.of()));
        assertThat(amara.get(monthly).body()).contains("Cancelled");
    }

    @Test
    void whoever_knows_the_secret_address_reads_meetings_and_deadlines_and_nobody_else() {
        call();
        var decision = Map.of("title", "Buy a van", "text", "For the market", "matter", "policy", "ask", "question", "step", "open");
        to(amara.submit(coop.path() + "/decisions/new?ask=question", coop.path() + "/decisions/new", decision));
        var address = address();
        var file = browsers.visitor().get(address);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
            .contains("SUMMARY:Monthly meeting\r\n")
            .contains("DTSTART:" + utc(EVENING), "DTEND:" + utc(EVENING.plusHours(1)), "LOCATION:Garage\\, in the back")
            .contains("Buy a van");
        assertThat(browsers.visitor().get(coop.path() + "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_address_ends_the_former_and_an_ended_one_leads_nowhere() {
        var first = address();
        var second = address();
        assertThat(browsers.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(browsers.visitor().get(second).statusCode()).isEqualTo(200);
        to(amara.submit(coop.path() + "/calendar", coop.path() + "/calendar/end", Map.of()));
        assertThat(browsers.visitor().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void lines_are_folded_at_75_bytes_and_never_within_a_character() {
        var event = new CalendarFile.Event("1@here", Instant.EPOCH, Instant.EPOCH, "é".repeat(200) + "; a, b\nc", "", "http://here", false);
        var written = new CalendarFile("Roue Libre", List.of(event)).written(Instant.EPOCH);
        assertThat(written.split("\r\n")).allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + "é".repeat(200) + "\\; a\\, b\\nc\r\n");
    }

    private static String utc(LocalDateTime local) {
        return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .format(local.atZone(ZoneId.of("Europe/Monaco")).withZoneSameInstant(ZoneOffset.UTC));
    }

    private String call() {
        var typed = Map.of("title", "Monthly meeting", "starts", EVENING.toString(), "minutes", "60", "place", "Garage, in the back");
        return to(amara.submit(meetings + "/new", meetings, typed));
    }

    /** The notice shows it once. */
    private String address() {
        var answer = amara.submit(coop.path() + "/calendar", coop.path() + "/calendar", Map.of());
        var notice = answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("notice="))
            .findFirst().orElseThrow();
        var told = new String(Base64.getUrlDecoder().decode(notice.split("[=;]")[1]), StandardCharsets.UTF_8);
        return told.substring(told.indexOf(coop.path() + "/calendar/"));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
