package coop.toadlane.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FilePagesTest {

    private static final Pattern FILE = Pattern.compile("href=\"([^\"]*/files/[^\"]*)\"");

    @Autowired
    Assembly assembly;

    @Autowired
    Discussions discussions;

    @Autowired
    Browsers browsers;

    private Assembly.Members members;
    private Browsing browsing;
    private String page;

    @BeforeEach
    void a_conversation_that_mei_reads() {
        members = assembly.byHands(1);
        var mei = browsers.person("Mei Tanaka");
        var actor = assembly.join(members.coop(), mei.id(), mei.name(), "MEMBER");
        var van = new ConversationId(UuidCreator.getTimeOrderedEpoch());
        assembly.within(members, () -> {
            discussions.begin(actor.coop(), van, van.path(), "Buy a van", actor.membership());
            return van;
        });
        browsing = browsers.as(mei);
        page = members.coop().path() + van.path();
    }

    @Test
    void a_file_is_sent_listed_and_handed_out_to_keep() {
        assertThat(sent("Look", new SentFile("x/clés <b>.txt", Samples.bytes("text"))).statusCode()).isEqualTo(303);
        var shown = browsing.get(page).body();
        assertThat(shown).contains("clés &lt;b&gt;.txt", "TEXT, 1 kB");
        var file = browsing.get(file(shown));
        assertThat(file.body()).isEqualTo("Qui garde les clés ?\n");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
            .startsWith("attachment;").contains("filename*=UTF-8''cl%C3%A9s%20%3Cb%3E.txt");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void a_comment_with_no_file_chosen_is_a_comment() {
        assertThat(sent("Look", new SentFile("", new byte[0])).statusCode()).isEqualTo(303);
        assertThat(browsing.get(page).body()).contains("Look").doesNotContain("/files/");
    }

    @Test
    void what_cannot_be_taken_is_named_and_the_words_stay() {
        var answer = sent("My long words", new SentFile("film.pdf", new byte[10 * 1024 * 1024 + 1]));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("“film.pdf” is larger than 10 MB", "My long words", "id=\"files-error\"");
        assertThat(sent("Look", new SentFile("<img src=x onerror=alert(1)>.html", Samples.bytes("text"))).body())
            .contains("of a kind that is taken here").doesNotContain("<img src=x");
        assertThat(browsing.get(page).body()).contains("Nobody has said anything yet");
    }

    @Test
    void a_reply_carries_files_and_is_refused_on_its_own_page() {
        sent("Look", new SentFile("", new byte[0]));
        var comment = members.coop().path() + "/comments/" + commentIn(browsing.get(page).body());
        var refused = sent(comment, comment + "/replies", "reply", "And this", new SentFile("van.exe", Samples.bytes("program")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“van.exe” is not of a kind", "And this");
        assertThat(sent(comment, comment + "/replies", "reply", "And this", new SentFile("a.pdf", Samples.bytes("pdf"))).statusCode())
            .isEqualTo(303);
        assertThat(browsing.get(comment).body()).contains(">a.pdf</a>");
    }

    @Test
    void a_file_is_for_members_of_its_co_op() {
        sent("Look", new SentFile("keys.txt", Samples.bytes("text")));
        var file = file(browsing.get(page).body());
        assertThat(browsers.visitor().get(file).statusCode()).isEqualTo(303);
        var noor = browsers.person("Noor Haddad");
        assertThat(browsers.as(noor).get(file).statusCode()).isEqualTo(403);
        var others = assembly.byHands(1);
        assembly.join(others.coop(), noor.id(), noor.name(), "MEMBER");
        assertThat(browsers.as(noor).get(file.replace(members.coop().path(), others.coop().path())).statusCode()).isEqualTo(404);
        assertThat(browsing.get(page + "/files/nothing").statusCode()).isEqualTo(404);
    }

    private static String file(String body) {
        var found = FILE.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String commentIn(String body) {
        return body.substring(body.indexOf("id=\"comment-") + 12).split("\"")[0];
    }

    private HttpResponse<String> sent(String text, SentFile... files) {
        return sent(page, page + "/comments", "comment", text, files);
    }

    private HttpResponse<String> sent(String form, String action, String field, String text, SentFile... files) {
        return browsing.upload(form, action, Map.of(field, text), files);
    }
}
