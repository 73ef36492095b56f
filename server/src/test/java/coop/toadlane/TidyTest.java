package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the house rules that a program can see; each names the banned thing and what to write instead. */
class TidyTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_LINE = 140;

    private record Ban(Pattern what, String instead) {}

    private static final List<Ban> IN_JAVA = List.of(
        new Ban(Pattern.compile("\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b"), "Do it, or open an issue"),
        new Ban(Pattern.compile("Instant\\.now\\(\\)|LocalDate\\.now\\(\\)|LocalDateTime\\.now\\(\\)"), "Ask the Clock bean"),
        new Ban(Pattern.compile("UUID\\.randomUUID\\(\\)"), "Take a UUIDv7 from UuidCreator.getTimeOrderedEpoch()"),
        new Ban(Pattern.compile("printStackTrace|System\\.err\\.print"), "Log it, or let it fly"),
        new Ban(Pattern.compile("catch \\([^)]*\\) *\\{ *}"), "Say in the block why nothing is done, or do something"),
        new Ban(Pattern.compile("@author|@Autowired\\b"), "Git knows who; constructors say what is needed"),
        new Ban(Pattern.compile("\\bdouble (amount|price|cost|balance)|\\bfloat\\b"), "Money is long minor units"),
        new Ban(Pattern.compile("SELECT \\* FROM (?!\\(%s\\))"), "Name the columns"));

    private static final List<Ban> IN_TEMPLATES = List.of(
        new Ban(Pattern.compile("\\sstyle="), "A class in toadlane.css, or an SVG attribute: the CSP forbids inline styles"),
        new Ban(Pattern.compile("\\son[a-z]+="), "A listener in a file under static/js: the CSP forbids inline scripts"),
        new Ban(Pattern.compile("\\$unsafe"), "Escaped output, or Markdown that was made safe, through Content"));

    @Test
    void java_keeps_the_house_rules() throws IOException {
        assertThat(broken(Path.of("src/main/java"), ".java", IN_JAVA)).isEmpty();
    }

    @Test
    void templates_keep_the_house_rules() throws IOException {
        assertThat(broken(Path.of("src/main/jte"), ".jte", IN_TEMPLATES)).isEmpty();
    }

    @Test
    void files_are_small_and_named_for_what_they_are() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : files(Path.of("src"), ".java")) {
            var lines = Files.readAllLines(file);
            if (lines.size() > LONGEST_FILE) wrong.add(file + " has " + lines.size() + " lines: one idea each");
            if (file.toString().matches(".*(Impl|Manager|Helper|Dto|DTO|Utils?|Service|Repository)\\.java"))
                wrong.add(file + ": name it for what it is");
            lines.stream().filter(line -> line.length() > LONGEST_LINE)
                .forEach(line -> wrong.add(file + ": too long a line: " + line.strip()));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> broken(Path root, String ending, List<Ban> bans) throws IOException {
        var broken = new ArrayList<String>();
        for (var file : files(root, ending)) {
            var text = Files.readString(file);
            for (var ban : bans)
                if (ban.what().matcher(text).find()) broken.add(file + " has " + ban.what() + ". Instead: " + ban.instead());
        }
        return broken;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
