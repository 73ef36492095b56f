package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command says of files that it cannot count, whatever their format. */
class BadFilesTest {

    private static final String PB = "META\nkey;value\nbudget;10\nnum_projects;1\nnum_votes;1\nvote_type;approval\n"
            + "PROJECTS\nproject_id;cost\nlamps;5\nVOTES\nvoter_id;vote\n1;lamps\n";
    private static final String BLT = "2 1\n3 1 2 0\n0\n\"Quay\"\n\"Market\"\n\"Where\"\n";
    private static final String TOI = "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Quay\n3: 1,2\n1: {1,2}\n";
    private static final String CAT = "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 2\n3: {1},{2}\n";
    private static final String CSV = "Quay,Market\n5,3\n0,\n";
    private static final String STAR = "[options]\nmethod=STAR\n[ballots]\nQuay=5\nMarket=3\n";
    private static final String POLIS = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n7,,0,2,1,1,1,-1\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} by {1}: {4}")
    @CsvSource(delimiter = '|', value = {
        "b.pb       | greedy       | budget;10   | budget;ten    | line 3: budget “ten” is not an amount",
        "b.pb       | equal-shares | lamps;5     | lamps;-5      | line 9: cost “-5” is not an amount",
        "b.pb       | knapsack     | 1;lamps     | 1;trees       | line 12: the vote names project “trees”",
        "b.pb       | knapsack     | 1;lamps     | 1;lamps,lamps | line 12: the vote names project “lamps” twice",
        "b.pb       | greedy       | num_votes;1 | num_votes;2   | line 5: num_votes says 2, the file has 1",
        "b.pb       | greedy       | approval    | shouting      | line 6: vote_type “shouting” is none of",
        "b.pb       | greedy       | 1;lamps     | 1;lamps;x     | line 12: the line has 3 fields where the header has 2",
        "b.pb       | greedy       | META        | MATE          | line 1: expected the section META, found “MATE”",
        "b.pb       | dots         | META        | META          | it needs ballots that give points",
        "b.blt      | scottish-stv | 3 1 2 0     | 3 1 9 0       | line 2: there is no candidate 9",
        "b.blt      | meek-stv     | 3 1 2 0     | 3 1 1 0       | line 2: the ballot ranks candidate 1 twice",
        "b.blt      | irv          | 2 1         | 2 none        | line 1: the number of seats “none” is not a whole number",
        "b.blt      | greedy       | 2 1         | 2 1           | it spends a budget, and there is none",
        "b.toi      | schulze      | 3: 1,2      | 3 1 2         | line 3: a ballot is a number, a colon and an order",
        "b.toi      | schulze      | {1,2}       | {1,2          | line 4: the braces of “{1,2” do not match",
        "b.toi      | irv          | 3: 1,2      | 3: 1,2        | a ballot ranks options as equals",
        "b.cat      | approval     | CATEGORIES: 2 | CATEGORIES: 1 | line 3: a file of categories tells two or more",
        "b.csv      | score        | 5,3         | 5,three       | line 2: Market “three” is not a whole number",
        "b.csv      | star         | 5,3         | 5,3,1         | line 2: the line has 3 fields where the header has 2",
        "b.csv      | score        | Quay,Market | Quay,Quay     | line 1: the header names “Quay” twice",
        "b.csv      | dots --dots 7| 5,3         | 5,3           | a ballot gives 8 dots, and a voter has 7",
        "b.starvote | star         | method=STAR | method=MOON   | line 2:",
        "b.starvote | star         | [ballots]   | [             | line 3: “[” is neither [options] nor [ballots]",
        "b.csv      | opinion-map  | Quay        | Quay          | line 1: the header does not begin with participant",
        "p.csv      | opinion-map  | 1,-1        | 1,maybe       | line 2: an answer is 1, 0, -1 or nothing, not “maybe”",
        "p.csv      | opinion-map  | ,1,-1       | ,1            | line 2: the line has 7 fields where the header has 8",
    })
    void a_bad_file_is_refused_with_line_and_reason(String name, String command, String from, String to, String reason)
            throws IOException {
        var file = file(name);
        assertThat(file).contains(from);
        assertThat(run(name, file.replaceFirst(Pattern.quote(from), to), command)).contains(name).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "b.pb, greedy", "b.blt, irv", "b.toi, schulze", "b.cat, approval", "b.csv, score", "b.starvote, star", "p.csv, opinion-map",
    })
    void an_empty_file_and_one_that_is_no_text_are_refused(String name, String method) throws IOException {
        assertThat(run(name, "", method)).contains("line 1: ");
        assertThat(run(name, "\0\1\2", method)).contains("line 1: this is not a text file");
    }

    @Property(tries = 400)
    void a_damaged_file_is_counted_or_refused_and_never_breaks_the_reader(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        for (var name : List.of("b.pb", "b.blt", "b.toi", "b.cat", "b.csv", "b.starvote")) {
            var bytes = damaged(file(name), random).getBytes(StandardCharsets.UTF_8);
            switch (PollFile.read(name, bytes, Poll.Kind.SCORES)) {
                case Reading.Read<Poll>(var poll) -> Methods.all().stream()
                        .filter(method -> method.obstacle(poll).isEmpty())
                        .forEach(method -> assertThat(method.count(poll).method()).isEqualTo(method.name()));
                case Reading.Refused<Poll>(var line, var reason) -> {
                    assertThat(line).isPositive();
                    assertThat(reason).isNotBlank();
                }
            }
        }
    }

    @Property(tries = 400)
    void damaged_answers_are_drawn_or_refused_and_never_break_the_map(@ForAll @LongRange(max = 1L << 40) long seed) {
        var bytes = damaged(file("p.csv"), new Random(seed)).getBytes(StandardCharsets.UTF_8);
        switch (Opinions.read(bytes, new byte[0])) {
            case Reading.Read<Opinions>(var opinions) ->
                    assertThat(OpinionMap.of(opinions).groups()).hasSizeLessThanOrEqualTo(opinions.participants().size());
            case Reading.Refused<Opinions>(var line, var reason) -> {
                assertThat(line).isPositive();
                assertThat(reason).isNotBlank();
            }
        }
    }

    private static String damaged(String file, Random random) {
        var text = new StringBuilder(file);
        for (var times = 1 + random.nextInt(3); times > 0 && !text.isEmpty(); times--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "0123456789,;:{}[]=\"\n-# x".charAt(random.nextInt(24)));
                case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
            }
        }
        return text.toString();
    }

    private static String file(String name) {
        return switch (name) {
            case "b.pb" -> PB;
            case "b.blt" -> BLT;
            case "b.toi" -> TOI;
            case "b.cat" -> CAT;
            case "b.csv" -> CSV;
            case "b.starvote" -> STAR;
            default -> POLIS;
        };
    }

    /** What the command says, having refused. */
    private String run(String name, String content, String command) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        var err = new ByteArrayOutputStream();
        var words = (file + " --method " + command).replace("--dots", " --dots ").split(" +");
        var out = new ByteArrayOutputStream();
        assertThat(Count.run(words, new PrintStream(out), new PrintStream(err, true, StandardCharsets.UTF_8))).isEqualTo(1);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }
}
