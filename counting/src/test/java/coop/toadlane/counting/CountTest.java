package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CountTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeTheFile() throws IOException {
        Files.writeString(folder.resolve("budget.pb"), """
            META
            key;value
            description;The "Harbour" budget
            budget;1000
            num_projects;3
            num_votes;3
            vote_type;approval
            PROJECTS
            project_id;cost;name
            lamps;600;Lamps
            benches;500;Benches
            trees;400;Trees
            VOTES
            voter_id;vote
            a;lamps,benches
            b;lamps,benches
            c;trees
            """);
    }

    @Test
    void the_account_names_what_is_funded_and_the_tie_that_decided() {
        assertThat(run("budget.pb", "--method", "greedy")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            The "Harbour" budget
            greedy: 3 options, 3 ballots
            Budget: 1000
            Tie in round 1: lamps, benches stood equal; what decided: the order in which they are listed
            Funded:
              lamps (Lamps), cost 600
              trees (Trees), cost 400
            """);
    }

    @Test
    void explaining_tells_every_round() {
        run("budget.pb", "--method", "greedy", "--explain");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Round 2, left 400\n  benches (Benches) costs 100 more than is left");
    }

    @Test
    void explaining_tells_every_duel_of_a_method_that_compares_in_pairs() throws IOException {
        Files.writeString(folder.resolve("stars.csv"), "Amy,Ben,Cy\n5,4,0\n5,0,0\n0,5,1\n");
        assertThat(run("stars.csv", "--method", "star", "--explain")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("""
            Duels, by how many voters prefer each to the other:
              Amy 2 : 1 Ben
              Amy 2 : 1 Cy
              Ben 2 : 0 Cy
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "budget.pb --method greedy -h"})
    void whoever_asks_for_help_gets_it(String words) {
        assertThat(Count.run(words.split(" "), new PrintStream(out), new PrintStream(err))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: toadlane count FILE --method METHOD");
    }

    @Test
    void json_is_one_object_with_the_ids_in_order() {
        run("budget.pb", "--method", "greedy", "--json");
        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("method").asString()).isEqualTo("greedy");
        assertThat(json.get("title").asString()).isEqualTo("The \"Harbour\" budget");
        assertThat(json.get("elected").toString()).isEqualTo("[\"lamps\",\"trees\"]");
        assertThat(json.get("rounds")).hasSize(3);
        assertThat(json.at("/ties/0/rule").asString()).isEqualTo("listed-first");
    }

    @Test
    void an_opinion_map_is_told_and_printed_as_json() throws IOException {
        Files.writeString(folder.resolve("votes.csv"), """
            participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1
            7,,0,2,1,1,1,-1
            8,,0,2,1,1,-1,1
            """);
        assertThat(run("votes.csv", "--method", "opinion-map", "--json")).isZero();
        var json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("groups").toString()).isEqualTo("{\"7\":0,\"8\":1}");
        assertThat(json.get("representative")).hasSize(2);
        out.reset();
        assertThat(run("votes.csv", "--method", "opinion-map", "--explain")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 participants in 2 groups").contains("Participant 8: group 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "                                           | 2 | name the file to count",
        "budget.pb                                  | 2 | say by which method to count",
        "budget.pb --method                         | 2 | --method needs a value",
        "budget.pb --method shouting                | 2 | there is no method shouting",
        "budget.pb --method greedy --loud           | 2 | there is no option --loud",
        "budget.pb --method greedy --seats none     | 2 | --seats is a number from 1 to 9999, not none",
        "budget.pb other.pb --method greedy         | 2 | one file is counted at a time, not also",
        "votes.csv --method opinion-map             | 1 | there is no file",
        "budget.pb --method opinion-map             | 1 | the header does not begin with participant",
        "budget.pb --method greedy --marks hearts   | 2 | --marks is one of scores, ranks, approvals, not hearts",
        "budget.pb --method greedy --completion all | 2 | greedy has no --completion",
        "budget.pb --method irv                     | 1 | cannot be counted by irv: it needs ballots that rank",
        "absent.pb --method greedy                  | 1 | there is no file",
        "budget.doc --method greedy                 | 1 | budget.doc",
        "broken.pb --method greedy                  | 1 | broken.pb, line 1: the file ends without the section META",
    })
    void a_wrong_command_or_file_is_refused_with_a_reason(String command, int code, String reason) throws IOException {
        Files.writeString(folder.resolve("broken.pb"), "");
        Files.writeString(folder.resolve("budget.doc"), "");
        assertThat(run(command == null ? new String[0] : command.split(" +"))).isEqualTo(code);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason);
    }

    private int run(String... args) {
        var words = args.clone();
        for (var i = 0; i < words.length; i++)
            if (words[i].contains(".")) words[i] = folder.resolve(words[i]).toString();
        return Count.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
