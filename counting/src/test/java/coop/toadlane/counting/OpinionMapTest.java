package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionMapTest {

    private static final String HEADER = "participant,group-id,n-comments,n-votes,n-agree,n-disagree";

    @ParameterizedTest(name = "{0}: agreement of at least {1}")
    @CsvSource({
        "scoop-hivemind.biodiversity,     0.98",
        "vtaiwan.uberx,                   0.92",
        "brexit-consensus,                0.85",
        "american-assembly.bowling-green, 0.55",
    })
    void groups_are_as_polis_published_them_as_far_as_the_spec_says(String conversation, double atLeast) throws IOException {
        var folder = SharedData.path("polis/" + conversation);
        var map = OpinionMap.of(opinions(folder));
        var published = published(folder);
        assertThat(map.groups().values().stream().distinct()).hasSize(2);
        assertThat(rand(published, map.groups())).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void bowling_green_comes_closer_to_the_published_groups_with_every_statement_still_in() throws IOException {
        var folder = SharedData.path("polis/american-assembly.bowling-green");
        var votes = Files.readAllBytes(folder.resolve("participants-votes.csv"));
        var map = OpinionMap.of(((Reading.Read<Opinions>) Opinions.read(votes, new byte[0])).content());
        assertThat(map.groups().values().stream().distinct()).hasSize(2);
        assertThat(rand(published(folder), map.groups())).isGreaterThanOrEqualTo(0.61);
    }

    /** Ten who answer one way, ten the other way, all of one mind about the third statement. */
    private static Map<String, Map<String, Integer>> twoCamps() {
        var answers = new LinkedHashMap<String, Map<String, Integer>>();
        for (var person = 0; person < 20; person++) {
            var side = person % 2 == 0 ? 1 : -1;
            answers.put("p" + person, Map.of("roads", side, "rails", -side, "trees", 1));
        }
        return answers;
    }

    @Test
    void two_camps_are_two_groups_with_the_statements_that_mark_and_join_them() {
        var map = OpinionMap.of(twoCamps(), List.of("roads", "rails", "trees"), Set.of());
        assertThat(map.groups()).hasSize(20).containsEntry("p0", 0).containsEntry("p1", 1).containsEntry("p18", 0);
        assertThat(map.representative().getFirst()).extracting(Leaning::statement).containsExactlyInAnyOrder("roads", "rails");
        assertThat(map.consensus()).extracting(Leaning::statement).containsExactly("trees");
        assertThat(map.consensus().getFirst().agree()).isTrue();
    }

    @Test
    void statements_taken_out_move_nobody_and_are_not_told() {
        var map = OpinionMap.of(twoCamps(), List.of("roads", "rails", "trees"), Set.of("roads", "rails"));
        assertThat(map.points().values()).allSatisfy(point -> assertThat(Math.abs(point.x())).isLessThan(1e-9));
        assertThat(map.consensus()).extracting(Leaning::statement).containsExactly("trees");
    }

    @Test
    void where_nobody_or_one_answered_there_is_one_group_at_most() {
        assertThat(OpinionMap.of(Map.of(), List.of("roads"), Set.of()).groups()).isEmpty();
        assertThat(OpinionMap.of(Map.of("p", Map.of("roads", 1)), List.of("roads"), Set.of()).groups()).hasSize(1);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "                                       | line 1: the file is empty",
        "who,what   | line 1: the header does not begin with participant,group-id,n-comments,n-votes,n-agree,n-disagree",
        "HEADER,0\\n1,,0,1,1,0   | line 2: the line has 6 fields where the header has 7",
        "HEADER,0\\n1,,0,1,1,0,2 | line 2: an answer is 1, 0, -1 or nothing, not “2”",
    })
    void a_bad_file_is_refused_with_line_and_reason(String file, String sentence) {
        var bytes = (file == null ? "" : file.replace("HEADER", HEADER)).translateEscapes().getBytes(StandardCharsets.UTF_8);
        assertThat(((Reading.Refused<Opinions>) Opinions.read(bytes, new byte[0])).sentence()).startsWith(sentence);
    }

    private static Opinions opinions(Path folder) throws IOException {
        var votes = Files.readAllBytes(folder.resolve("participants-votes.csv"));
        return ((Reading.Read<Opinions>) Opinions.read(votes, Files.readAllBytes(folder.resolve("comments.csv")))).content();
    }

    private static Map<String, Integer> published(Path folder) throws IOException {
        var groups = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(folder.resolve("participants-votes.csv"))) {
            var fields = line.split(",", 3);
            if (fields[1].matches("\\d+")) groups.put(fields[0], Integer.parseInt(fields[1]));
        }
        return groups;
    }

    /** The adjusted Rand index of two groupings, over those who are in both. */
    private static double rand(Map<String, Integer> one, Map<String, Integer> other) {
        var both = new HashMap<String, Integer>();
        var ones = new HashMap<Integer, Integer>();
        var others = new HashMap<Integer, Integer>();
        one.forEach((person, group) -> {
            if (!other.containsKey(person)) return;
            both.merge(group + "/" + other.get(person), 1, Integer::sum);
            ones.merge(group, 1, Integer::sum);
            others.merge(other.get(person), 1, Integer::sum);
        });
        var together = pairs(both);
        var expected = pairs(ones) * pairs(others) / pairs(Map.of(0, both.values().stream().mapToInt(Integer::intValue).sum()));
        return (together - expected) / ((pairs(ones) + pairs(others)) / 2 - expected);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }
}
