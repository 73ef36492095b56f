package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path DOCUMENT = Path.of("../docs/configure.md");

    @TempDir
    private Path folder;

    @Test
    void the_document_describes_every_setting_and_no_other() throws IOException {
        assertThat(inDocument("(?m)^\\| `([a-z.-]+)` \\|")).containsExactlyElementsOf(Settings.ALL.stream().map(Setting::key).toList());
    }

    @Test
    void every_setting_in_the_document_has_a_default_and_a_description() throws IOException {
        assertThat(inDocument("(?m)^(\\| `[a-z.-]+` \\| [^|]+ \\| [^|]{15,} \\|.*\\|)$")).hasSameSizeAs(Settings.ALL);
    }

    @Test
    void what_the_federation_writes_in_its_file_is_set() throws IOException {
        var file = file("""
            # the harbour's own
            base-url = https://harbour.example
            smtp.host = mail.harbour.example
            port = 8080
            """);

        assertThat(Settings.read(Map.of(), file)).isEqualTo(Map.of(
            "toadlane.base-url", "https://harbour.example",
            "spring.mail.host", "mail.harbour.example",
            "server.port", "8080"));
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        var file = file("port = 8080\nmetrics-token = 0123456789abcdef\n");

        assertThat(Settings.read(Map.of("TOADLANE_PORT", "9090", "PATH", "/bin"), file))
            .containsEntry("server.port", "9090")
            .containsEntry("toadlane.metrics-token", "0123456789abcdef");
    }

    @Test
    void a_setting_that_is_left_empty_is_not_set() {
        assertThat(Settings.read(Map.of("TOADLANE_SMTP_HOST", " ", "TOADLANE_CONFIG", "x"), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TOADLANE_SMTP_HOTS          | mail  | There is no setting TOADLANE_SMTP_HOTS (in the environment). Did you mean TOADLANE_SMTP_HOST?
        TOADLANE_DB_URL             | x     | Did you mean TOADLANE_BASE_URL?
        TOADLANE_PORT               | door  | The setting TOADLANE_PORT must be a number from 0 to 65535.
        TOADLANE_PORT               | 70000 | must be a number from 0 to 65535.
        TOADLANE_BASE_URL           | harbour.example | must be an address such as https://coops.example
        TOADLANE_BASE_URL           | https://harbour.example/coops | with nothing after the host
        TOADLANE_METRICS_TOKEN      | short | must be at least 16 characters long.
        TOADLANE_DATABASE_URL       | postgres://db | must be an address such as jdbc:postgresql://
        TOADLANE_SMTP_STARTTLS      | yes   | must be true or false.
        """)
    void a_setting_that_cannot_be_meant_is_refused(String name, String value, String refusal) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, value), null))
            .isInstanceOf(CannotStart.class)
            .hasMessageContaining(refusal);
    }

    @Test
    void an_unknown_key_in_the_file_is_refused_with_the_one_that_was_meant() throws IOException {
        var file = file("databse.url = jdbc:postgresql://db/x\n");

        assertThatThrownBy(() -> Settings.read(Map.of(), file))
            .hasMessageContaining("There is no setting databse.url (in " + file + "). Did you mean database.url?");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Settings.read(Map.of(), folder.resolve("none.properties")))
            .isInstanceOf(CannotStart.class)
            .hasMessageContaining("none.properties");
    }

    @Test
    void the_refusal_of_a_secret_does_not_repeat_it() {
        assertThatThrownBy(() -> Settings.read(Map.of("TOADLANE_METRICS_TOKEN", "s3cret"), null))
            .hasMessageNotContaining("s3cret");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("toadlane.properties"), text);
    }

    private static List<String> inDocument(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(DOCUMENT)).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
