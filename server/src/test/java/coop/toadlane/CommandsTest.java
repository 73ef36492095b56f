package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_tells_which_toad_lane_this_is() {
        assertThat(run("version")).isZero();
        assertThat(out.toString()).startsWith("Toad Lane ").contains("Java " + Runtime.version());
    }

    @Test
    void help_lists_what_newcomers_may_do() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("demo ", "serve ", "count ", "verify ", "version ").doesNotContain("rehearse");
    }

    @Test
    void a_word_that_is_no_command_is_refused_with_the_one_that_was_meant() {
        assertThat(run("dmeo")).isEqualTo(2);
        assertThat(err.toString()).contains("'dmeo'", "demo");
    }

    @Test
    void a_port_that_another_program_has_is_refused_in_one_line_before_anything_is_made() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("demo", "--port", "" + other.getLocalPort(), "--data", folder.resolve("demo").toString())).isOne();
            assertThat(err.toString()).startsWith("Port " + other.getLocalPort()).contains("--port").hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_refused_in_one_line() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(run("demo", "--port", "0", "--data", file.resolve("demo").toString())).isOne();

        assertThat(err.toString()).startsWith("The data folder").contains("cannot be written").hasLineCount(1);
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void a_setting_that_does_not_exist_is_refused_in_one_line() throws IOException {
        var file = Files.writeString(folder.resolve("settings"), "prot = 80\n");

        assertThat(run("serve", "--config", file.toString())).isOne();

        assertThat(err.toString()).contains("There is no setting prot").contains("Did you mean port?").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"audit, 2", "audit roue-libre, 2", "export roue-libre out.jsonl, 1"})
    void a_folder_without_data_is_not_looked_at_and_stays_as_it_was(String command, int code) {
        var words = (command + " --data " + folder.resolve("nowhere")).split(" ");

        assertThat(run(words)).isEqualTo(code);

        assertThat(err.toString()).startsWith("There is no data in ").contains("--data").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_holds_no_demo_is_never_emptied() throws IOException {
        var letter = Files.writeString(folder.resolve("letter"), "dear");

        assertThat(run("demo", "--reset", "--port", "0", "--data", folder.toString())).isOne();

        assertThat(err.toString()).contains("holds no demo").hasLineCount(1);
        assertThat(letter).hasContent("dear");
    }

    @Test
    void a_demo_that_is_forgotten_leaves_nothing() throws IOException {
        var data = folder.resolve("demo");
        DemoFolder.open(data);
        Files.writeString(Files.createDirectories(data.resolve("log")).resolve("toadlane.log"), "said");

        DemoFolder.forget(data);

        assertThat(data).doesNotExist();
    }

    private int run(String... words) {
        return Commands.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(words);
    }
}
