package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Pattern;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TopicsPagesTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    Coop coop;
    Browsing amara;
    String topics;

    @BeforeEach
    void found() {
        var person = browsers.person("Amara Diallo");
        coop = village.founded(person, Pattern.CONSUMER);
        amara = browsers.as(person);
        topics = coop.path() + "/topics";
    }

    @Test
    void a_room_without_topics_says_what_belongs_there_and_offers_the_first() {
        assertThat(amara.get(topics).body()).contains("Nothing is open to talk about", topics + "/new");
    }

    @Test
    void a_topic_is_raised_talked_about_and_answered_on_its_pages() {
        var pump = raise("Nobody can find the pump", "It was on its *hook*.");
        var conversation = pump.replace("/topics/", "/conversations/");
        var said = to(amara.submit(pump, conversation + "/comments", Map.of("comment", "In my bag")));
        assertThat(said).startsWith(pump + "#comment-");
        var comment = coop.path() + "/comments/" + said.substring(said.indexOf("#comment-") + "#comment-".length());
        assertThat(to(amara.submit(pump, comment + "/replies", Map.of("reply", "Bring it back")))).startsWith(pump);
        assertThat(to(amara.submit(pump, comment + "/reactions", Map.of("reaction", "SMILE")))).startsWith(pump);
        assertThat(to(amara.submit(pump, comment + "/text", Map.of("text", "In my bag, sorry")))).startsWith(pump);
        assertThat(amara.get(pump).body())
            .contains("<em>hook</em>", "In my bag, sorry", "Bring it back", "aria-pressed=\"true\">I smile", "edited");
        assertThat(amara.get(comment).body()).contains("In my bag, sorry", "Bring it back");
        assertThat(amara.get(conversation).body()).contains("Nobody can find the pump", "In my bag, sorry");
        assertThat(amara.get(topics).body()).contains("2 comments");
    }

    @Test
    void what_was_typed_is_kept_when_it_is_refused() {
        var answer = amara.submit(topics + "/new", topics, Map.of("title", "", "text", "It was on its hook", "circle", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", "Enter a title", "It was on its hook");
        var pump = raise("Pump", "Where is it?");
        var empty = amara.submit(pump, pump.replace("/topics/", "/conversations/") + "/comments", Map.of("comment", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write something first");
    }

    @Test
    void a_reaction_that_is_none_and_a_reply_to_nothing_lead_nowhere() {
        var pump = raise("Pump", "Where is it?");
        var nothing = coop.path() + "/comments/00000000-0000-0000-0000-000000000000";
        assertThat(amara.submit(pump, nothing + "/replies", Map.of("reply", "Hello")).statusCode()).isEqualTo(404);
        assertThat(amara.submit(pump, nothing + "/reactions", Map.of("reaction", "HATE")).statusCode()).isEqualTo(404);
        assertThat(amara.get(coop.path() + "/conversations/nonsense").statusCode()).isEqualTo(404);
        assertThat(amara.get(topics + "/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void a_proposal_opened_from_a_topic_shows_there_and_leads_back() {
        var pump = raise("Pump", "Where is it?");
        var origin = pump.substring(pump.lastIndexOf('/') + 1);
        var form = coop.path() + "/decisions/new?ask=question&origin=" + origin;
        assertThat(amara.get(form).body()).contains("name=\"origin\" value=\"" + origin + "\"");
        var typed = Map.of("title", "Buy a second pump", "text", "For 40 euros", "matter", "policy", "origin", origin, "ask", "question");
        var check = amara.submit(form, coop.path() + "/decisions/new", typed);
        assertThat(check.body()).contains("name=\"origin\" value=\"" + origin + "\"");
        var opened = new HashMap<>(typed);
        opened.put("step", "open");
        var decision = to(amara.submit(form, coop.path() + "/decisions/new", opened));
        assertThat(amara.get(pump).body()).contains("Buy a second pump", "What was put to the members");
        assertThat(amara.get(decision).body()).contains("Came out of the topic “Pump”");
    }

    @Test
    void it_is_worded_anew_closed_and_opened_again_on_its_pages() {
        var pump = raise("Pump", "Where is it?");
        var typed = Map.of("title", "The pump", "text", "Here it is", "circle", "");
        assertThat(to(amara.submit(pump + "/text", pump + "/text", typed))).isEqualTo(pump);
        assertThat(amara.get(pump).body()).contains("The pump", "Worded anew", "Where is it?");
        amara.submit(pump, pump + "/closure", Map.of());
        assertThat(amara.get(pump).body()).contains("Open it again").doesNotContain("Propose something");
        amara.submit(pump, pump + "/reopening", Map.of());
        assertThat(amara.get(pump).body()).contains("Propose something");
    }

    @Test
    void a_sense_check_and_a_time_are_asked_and_answered_on_its_pages() {
        var pump = raise("Pump", "Where is it?");
        var form = pump + "/polls/new?kind=TIME";
        var times = Map.of("kind", "TIME", "question", "Meeting", "time1", "2099-04-11T18:30", "time2", "2099-04-12T18:30");
        var meeting = to(amara.submit(form, pump + "/polls", times)).replace("#poll-", "/polls/");
        assertThat(amara.get(pump).body()).contains("Meeting", "April 11, 2099", "If need be").doesNotContain("suits most");
        to(amara.submit(pump, meeting + "/answer", Map.of("at1", "NO", "at2", "IF_NEED_BE")));
        assertThat(amara.get(pump).body()).contains("suits most", "0 yes, 1 if need be, 0 no");
        var call = "/meetings/new?title=Meeting&amp;starts=2099-04-12T18:30";
        assertThat(amara.get(pump).body()).contains(coop.path() + call, "Call the meeting at this time");
        assertThat(amara.get(coop.path() + call.replace("&amp;", "&")).body())
            .contains("value=\"Meeting\"", "value=\"2099-04-12T18:30\"");

        var sense = Map.of("kind", "SENSE", "question", "Buy another");
        var buy = to(amara.submit(pump + "/polls/new", pump + "/polls", sense)).replace("#poll-", "/polls/");
        to(amara.submit(pump, buy + "/answer", Map.of("choice", "1")));
        assertThat(amara.get(pump).body()).contains("aria-pressed=\"true\">Agree");
        to(amara.submit(pump, buy + "/closure", Map.of()));
        var late = amara.submit(pump, buy + "/answer", Map.of("choice", "2"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("This poll is closed");
        assertThat(amara.submit(pump + "/polls/new", pump + "/polls", Map.of("kind", "SENSE")).body()).contains("Enter a question");
        assertThat(amara.get(pump + "/polls/new?kind=NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void topics_are_kept_as_a_spreadsheet() {
        raise("Pump", "Where is it?");
        assertThat(amara.get(topics + ".csv").body()).startsWith("Title,Raised by").contains("Pump,Amara Diallo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void a_script_in_a_topic_is_shown_as_letters_and_never_runs(String text) {
        var topic = raise(text, text);
        amara.submit(topic, topic.replace("/topics/", "/conversations/") + "/comments", Map.of("comment", text));
        for (var path : new String[] {topics, topic, topic + "/text", topic.replace("/topics/", "/conversations/")})
            assertThat(amara.get(path).body()).as(path).doesNotContain(text).contains("&lt;");
    }

    @Test
    void who_is_no_member_sees_no_topics() {
        assertThat(to(browsers.visitor().get(topics))).startsWith("/sign-in");
        assertThat(browsers.as(browsers.person("Ingrid Solheim")).get(topics).statusCode()).isEqualTo(403);
    }

    private String raise(String title, String text) {
        return to(amara.submit(topics + "/new", topics, Map.of("title", title, "text", text, "circle", "")));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
