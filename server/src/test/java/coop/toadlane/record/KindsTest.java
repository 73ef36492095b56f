package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of entry that some module appends can be told. */
class KindsTest {

    private static final Pattern APPENDED = Pattern.compile("Entry\\.of\\(\\s*\"([a-z]+\\.[a-z-]+)\"\\)");

    @Test
    void every_kind_that_a_module_appends_has_its_words() throws IOException {
        var kinds = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java")).toList())
                APPENDED.matcher(Files.readString(source)).results().forEach(found -> kinds.add(found.group(1)));
        }
        assertThat(kinds).isNotEmpty();
        assertThat(kinds.stream().filter(kind -> !told().contains("record.kind." + kind))).isEmpty();
    }

    private static Set<String> told() {
        var told = new HashSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.toList()) {
                var words = new Properties();
                words.load(new StringReader(Files.readString(file)));
                words.keySet().forEach(key -> told.add((String) key));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return told;
    }
}
