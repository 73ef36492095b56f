package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** The pages tell readers what to type to check the record themselves; here it is typed. */
@DatabaseTest
class CommandsOnPageTest {

    private static final Pattern CODE = Pattern.compile("<pre class=\"code\" tabindex=\"0\">(.*?)</pre>", Pattern.DOTALL);

    @Autowired RecordBook record;
    @Autowired Sequencer sequencer;
    @Autowired Scopes scopes;
    @Autowired Village village;
    @Autowired TransactionTemplate transaction;
    @Autowired WebApplicationContext program;

    @TempDir Path folder;

    private Reader reader;
    private Coop coop;

    @BeforeEach
    void found() {
        var amara = village.person("Amara Diallo");
        coop = village.foundedBy(amara);
        reader = Reader.of(program, amara);
        scopes.within(coop.id(), () -> transaction.executeWithoutResult(_ -> record.append(
            new Actor.Clockwork(coop.id()), Entry.of("test.one").fact("words", "l’été"), Entry.of("test.two"))));
        sequencer.catchUp(coop.id());
    }

    @Test
    void what_an_entrys_page_says_to_type_gives_the_hashes_it_says() throws Exception {
        needs("sh", "sha256sum", "xxd");
        for (var number : List.of(1, 2)) {
            keep("entry.json", coop.path() + "/record/" + number + "/entry.json");
            var commands = commands(coop.path() + "/record/" + number);
            assertThat(commands).hasSize(2);
            for (var command : commands) {
                var typed = command.lines().toList();
                assertThat(run(typed.getFirst())).startsWith(typed.getLast());
            }
        }
    }

    @Test
    void what_a_heads_page_says_to_type_makes_openssl_agree() throws Exception {
        needs("sh", "openssl");
        var head = coop.path() + "/record/heads/" + reader.data(coop.path() + "/record/heads").path("latest").path("size").asString();
        for (var file : List.of("head.json", "head.sig", "key.pem")) keep(file, head + "/" + file);
        var command = commands(head).getFirst();
        assertThat(run(command)).contains("Verified Successfully");
        Files.writeString(folder.resolve("head.json"), " ", StandardOpenOption.APPEND);
        assertThat(run(command)).contains("Verification Failure");
    }

    private List<String> commands(String page) {
        return CODE.matcher(reader.read(page)).results().map(found -> HtmlUtils.htmlUnescape(found.group(1))).toList();
    }

    private void keep(String file, String from) throws IOException {
        Files.write(folder.resolve(file), reader.open(from).getContentAsByteArray());
    }

    private String run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private void needs(String... tools) throws IOException, InterruptedException {
        for (var tool : tools)
            Assumptions.assumeFalse(run("command -v " + tool).isBlank(), () -> "There is no " + tool + " on this machine");
    }
}
