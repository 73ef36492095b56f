package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Coop;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.discussion.SentFile;
import coop.toadlane.membership.Pattern;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files beside a topic's own text; what a file may be is told by {@code AttachmentTest}. */
@DatabaseTest
class TopicFilesTest {

    private static final java.util.regex.Pattern FILE = java.util.regex.Pattern.compile("href=\"([^\"]*/files/([^\"]*))\"");

    @Autowired
    Browsers browsers;

    @Autowired
    Village village;

    @Autowired
    Assembly assembly;

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
    void a_topic_is_raised_with_files_that_members_keep_and_a_search_finds() {
        var pump = raised(text("offer.txt"), text("plan.txt"));
        var shown = amara.get(pump).body();
        assertThat(shown).contains("offer.txt", "plan.txt", "Files beside this topic");
        assertThat(amara.get(address(shown)).body()).isEqualTo("About offer.txt");
        assertThat(amara.get(topics + "?q=plan.txt").body()).contains("Nobody can find the pump");
        assertThat(amara.get(coop.path() + "/record").body()).contains("raised a topic");
    }

    @Test
    void worded_anew_it_loses_one_file_and_gains_another_while_its_words_may_stay() {
        var pump = raised(text("offer.txt"), text("plan.txt"));
        var form = amara.get(pump + "/text").body();
        assertThat(form).contains("Take away", "offer.txt", "plan.txt");
        var offer = id(amara.get(pump).body());
        assertThat(worded(pump, Map.of("away", offer), text("new-offer.txt")).statusCode()).isEqualTo(303);
        assertThat(amara.get(pump).body()).contains("new-offer.txt", "plan.txt").doesNotContain(">offer.txt", "Worded anew");
        assertThat(amara.get(pump.replace("/topics/", "/conversations/") + "/files/" + offer).statusCode()).isEqualTo(404);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
            Arguments.of(new SentFile("empty.txt", new byte[0]), "“empty.txt” is empty"),
            Arguments.of(new SentFile("film.pdf", new byte[10 * 1024 * 1024 + 1]), "“film.pdf” is larger than 10 MB"),
            Arguments.of(text("van.exe"), "“van.exe” is not of a kind that is taken here"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refused(SentFile file, String why) {
        var answer = raise(text("good.txt"), file);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why, "It was on its hook", "id=\"files-error\"");
        assertThat(amara.get(topics).body()).contains("Nothing is open to talk about");
        assertThat(worded(raised(), Map.of(), file).body()).contains(why);
    }

    @Test
    void five_files_go_with_one_text_and_more_come_when_others_go() {
        var six = IntStream.rangeClosed(1, 6).mapToObj(number -> text(number + ".txt")).toArray(SentFile[]::new);
        assertThat(raise(six).body()).contains("5 files at most go with one text; “6.txt” is one too many");
        var pump = raised(text("1.txt"), text("2.txt"), text("3.txt"), text("4.txt"), text("5.txt"));
        assertThat(worded(pump, Map.of(), text("6.txt")).body()).contains("“6.txt” is one too many", "1.txt");
        assertThat(worded(pump, Map.of("away", id(amara.get(pump).body())), text("6.txt")).statusCode()).isEqualTo(303);
    }

    @Test
    void an_id_that_names_no_file_of_the_topic_takes_none_away() {
        var pump = raised(text("offer.txt"));
        var other = raised(text("plan.txt"));
        assertThat(worded(other, Map.of("away", id(amara.get(pump).body()))).statusCode()).isEqualTo(303);
        assertThat(worded(other, Map.of("away", "nonsense")).statusCode()).isEqualTo(404);
        assertThat(amara.get(pump).body()).contains("offer.txt");
        assertThat(amara.get(other).body()).contains("plan.txt");
    }

    @Test
    void only_its_author_changes_the_files_of_a_topic() {
        var pump = raised(text("offer.txt"));
        var luca = browsers.person("Luca Ferrero");
        assembly.join(coop, luca.id(), luca.name(), "MEMBER");
        var answer = browsers.as(luca).upload(topics, pump + "/text", words(Map.of()), text("mine.txt"));
        assertThat(answer.body()).contains("Only whoever").doesNotContain("mine.txt</a>");
        assertThat(browsers.as(luca).get(pump).body()).contains("offer.txt").doesNotContain("mine.txt");
    }

    @Test
    void files_are_among_ones_own_data() {
        raised(text("offer.txt"));
        assertThat(amara.get("/me/data.json").body()).contains("offer.txt", "Nobody can find the pump");
    }

    private HttpResponse<String> raise(SentFile... files) {
        return amara.upload(topics + "/new", topics, words(Map.of()), files);
    }

    private String raised(SentFile... files) {
        var answer = raise(files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> worded(String topic, Map<String, String> more, SentFile... files) {
        return amara.upload(topic + "/text", topic + "/text", words(more), files);
    }

    private static Map<String, String> words(Map<String, String> more) {
        var words = new HashMap<>(Map.of("title", "Nobody can find the pump", "text", "It was on its hook", "circle", ""));
        words.putAll(more);
        return words;
    }

    private static SentFile text(String name) {
        return new SentFile(name, ("About " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String address(String page) {
        return group(page, 1);
    }

    private static String id(String page) {
        return group(page, 2);
    }

    private static String group(String page, int group) {
        var found = FILE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(group);
    }
}
