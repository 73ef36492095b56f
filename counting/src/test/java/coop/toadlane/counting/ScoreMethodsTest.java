package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreMethodsTest {

    private static final Pattern UNBROKEN = Pattern.compile("(?s)Unbreakable Tie]\\s+Tie between (.*?)\\.\\s*");
    private static final Pattern WINNERS = Pattern.compile("(?s)Winners?]\\n(.*)");

    Stream<Path> elections() throws IOException {
        return Stream.concat(
                        SharedData.files("star", ".starvote").stream().filter(file -> !isBad(file)),
                        SharedData.files("star", ".csv").stream());
    }

    Stream<Path> badFiles() throws IOException {
        return SharedData.files("star", ".starvote").stream().filter(ScoreMethodsTest::isBad);
    }

    private static boolean isBad(Path file) {
        return file.getFileName().toString().startsWith("bad_syntax");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void who_is_elected_and_what_is_tied_is_as_starvote_says(Path file) throws IOException {
        var text = Files.readString(file);
        var expected = Files.readString(Path.of(file.toString().replaceFirst("\\.\\w+$", ".txt")));
        Assumptions.assumeFalse(
                text.contains("seed=") || text.contains("hashed_ballots"), "skipped: ties are broken by Python's random numbers");
        var result = method(text).count(read(file));
        var unbroken = UNBROKEN.matcher(expected);
        var winners = WINNERS.matcher(expected);
        if (unbroken.find()) {
            var names = unbroken.group(1).split(", and | and |, ");
            assertThat(result.ties().getFirst().options()).extracting(Option::id).containsExactlyInAnyOrder(names);
            assertThat(result.ties().getFirst().rule()).isEqualTo(Tie.Rule.LISTED_FIRST);
        } else if (winners.find()) {
            var names = winners.group(1).strip().split("\\n\\s*");
            assertThat(result.elected()).extracting(Option::id).containsExactlyInAnyOrder(names);
        } else {
            assertThat(result.elected()).hasSize(Math.min(result.seats(), result.options().size()));
        }
    }

    private static Method method(String text) {
        var named = Pattern.compile("method *= *(\\w+)").matcher(text);
        var name = switch (named.find() ? named.group(1) : "star") {
            case "allocated" -> "allocated-score";
            case "rrv" -> "reweighted-range";
            case "sss" -> "spent-score";
            default -> "star";
        };
        return Methods.named(name).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void a_file_that_starvote_refuses_is_refused_at_the_same_line(Path file) throws IOException {
        var refused = (Reading.Refused<Poll>) PollFile.read(file, Poll.Kind.SCORES);
        var line = Pattern.compile("Line (\\d+):").matcher(Files.readString(Path.of(file.toString().replace(".starvote", ".txt"))));
        if (line.find()) assertThat(refused.line()).as(refused.reason()).isEqualTo(Integer.parseInt(line.group(1)));
        assertThat(refused.reason()).isNotBlank();
    }

    @Test
    void ballots_in_another_file_are_read_from_the_same_folder_only(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("votes.csv"), "Amara,Luca\n5,0\n4,2\n");
        var election = folder.resolve("election.starvote");
        Files.writeString(election, "[options]\nmethod = star\ncsv_path = votes.csv\n");
        assertThat(Methods.named("star").orElseThrow().count(read(election)).elected()).extracting(Option::id).containsExactly("Amara");
        for (var other : List.of("../votes.csv", folder.resolve("votes.csv").toString(), "absent.csv")) {
            Files.writeString(election, "[options]\nmethod = star\ncsv_path = " + other + "\n");
            var refused = (Reading.Refused<Poll>) PollFile.read(election, Poll.Kind.SCORES);
            assertThat(refused.sentence()).startsWith("line 3: " + other).endsWith("there is no such file beside this one");
        }
    }

    @Test
    void methods_go_by_the_names_of_other_programs_too() {
        assertThat(Methods.named("rrv")).isEqualTo(Methods.named("reweighted-range")).isPresent();
        assertThat(Methods.named("mes")).isEqualTo(Methods.named("equal-shares")).isPresent();
    }

    @Property(tries = 200)
    void the_order_of_ballots_does_not_matter(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.scores(random);
        var shuffled = new ArrayList<>(poll.ballots());
        Collections.shuffle(shuffled, random);
        for (var name : List.of("score", "star", "allocated-score", "reweighted-range", "spent-score", "schulze")) {
            var result = Methods.named(name).orElseThrow().count(poll);
            assertThat(Methods.named(name).orElseThrow().count(poll.withBallots(shuffled))).as(name).isEqualTo(result);
            assertThat(result.elected()).as(name).hasSize(poll.seats());
        }
    }

    private static Poll read(Path file) throws IOException {
        return switch (PollFile.read(file, Poll.Kind.SCORES)) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> {
                Assumptions.assumeFalse(refused.reason().contains("no such file"), "skipped: " + refused.sentence());
                throw new AssertionError(refused.sentence());
            }
        };
    }
}
