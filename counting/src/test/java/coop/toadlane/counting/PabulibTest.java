package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PabulibTest {

    private static final String FILE = """
        META
        key;value
        description;Harbour budget
        budget;1000
        num_projects;3
        num_votes;2
        vote_type;approval
        max_length;2
        PROJECTS
        project_id;cost;votes;name;selected
        1;600;2;Lamps;1
        2;500.50;1;Benches;0
        3;400;1;Trees;1
        VOTES
        voter_id;age;vote
        a;33;1,2
        b;45;1,3
        """;

    @Test
    void a_file_is_read_whole() {
        var file = read(FILE);
        assertThat(file.voters()).containsExactly("a", "b");
        assertThat(file.selected().orElseThrow()).containsExactly("1", "3");
        assertThat(file.poll().title()).isEqualTo("Harbour budget");
        assertThat(file.poll().options()).extracting(Option::name).containsExactly("Lamps", "Benches", "Trees");
        assertThat(file.poll().ballots()).containsExactly(Ballot.approving(0, 1), Ballot.approving(0, 2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "a byte order mark                | ^META              | \uFEFFMETA",
        "a line end of Windows            | PROJECTS           | PROJECTS\\r",
        "blank lines                      | PROJECTS           | \\n\\nPROJECTS\\n",
        "separators that fill short rows  | PROJECTS           | PROJECTS;;;;",
        "more of them                     | a;33;1,2           | a;33;1,2;;",
        "spaces around ids                | a;33;1,2           | a ; 33 ; 1 , 2",
        "a quoted name                    | ;Lamps             | ;\"Lamps\"",
        "capitals in the vote type        | ;approval          | ;Approval",
        "capitals in a header             | voter_id           | VOTER_ID",
    })
    void untidy_files_are_read_all_the_same(String what, String from, String to) {
        var untidy = FILE.replaceFirst(from, to.translateEscapes());
        assertThat(read(untidy).poll()).as(what).isEqualTo(read(FILE).poll());
        assertThat(read(untidy).voters()).as(what).isEqualTo(read(FILE).voters());
    }

    @Test
    void quotes_and_separators_within_a_name_are_kept() {
        assertThat(nameWritten("\"\"\"Green; and\"\" clean\"")).isEqualTo("\"Green; and\" clean");
        assertThat(nameWritten("\"Green\" park")).isEqualTo("\"Green\" park");
        assertThat(nameWritten("The \"Green\"")).isEqualTo("The \"Green\"");
        assertThat(nameWritten("\"Green")).isEqualTo("\"Green");
    }

    @Test
    void a_file_in_an_older_encoding_is_read() {
        var bytes = FILE.replace("Lamps", "Réverbères").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PollFile.read("x.pb", bytes, Poll.Kind.APPROVAL)).isInstanceOfSatisfying(
                Reading.Read.class, read -> assertThat(read.content().toString()).contains("Réverbères"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "^META              | PETA            | line 1: expected the section META, found “PETA”",
        "key;value          | key;vaule       | line 2: the header of META lacks the column “value”",
        "budget;1000        | purse;1000      | line 2: META lacks the key “budget”",
        "budget;1000        | budget;         | line 4: budget “” is not an amount: digits, with a point before decimals",
        "budget;1000        | budget;1,000    | line 4: budget “1,000” is not an amount: digits, with a point before decimals",
        "budget;1000        | budget;-1       | line 4: budget “-1” is not an amount: digits, with a point before decimals",
        "num_projects;3     | num_projects;4  | line 5: num_projects says 4, the file has 3",
        "num_projects;3     | num_votes;3     | line 6: the key “num_votes” stands in line 5 already",
        "num_votes;2        | num_votes;two   | line 6: num_votes “two” is not a whole number",
        ";approval          | ;shouting       | line 7: vote_type “shouting” is none of approval, choose-1, ordinal, cumulative, scoring",
        ";approval          | ;scoring        | line 15: the header of VOTES lacks the column “points”",
        "PROJECTS           | PROJEKTY        | line 9: the line has 1 fields where the header has 2",
        "cost;votes         | cost;cost       | line 10: the header of PROJECTS names the column “cost” twice",
        "1;600              | ;600            | line 11: an id in the column “project_id” is empty",
        "1;600              | 1;free          | line 11: cost “free” is not an amount: digits, with a point before decimals",
        "2;500.50           | 1;500.50        | line 12: project “1” is listed twice",
        "2;500.50;1;Benches | 2;500.50;1      | line 12: the line has 4 fields where the header has 5",
        "b;45;1,3           | a;45;1,3        | line 17: voter “a” voted before",
        "b;45;1,3           | ;45;1,3         | line 17: an id in the column “voter_id” is empty",
        "b;45;1,3           | b;45;1,4        | line 17: the vote names project “4”, which is not among PROJECTS",
        "b;45;1,3           | b;45;1,1        | line 17: the vote names project “1” twice",
        "b;45;1,3           | b;45;1,2,3      | line 17: the vote has 3 where max_length allows 2",
        "b;45;1,3           | b;45;1;3        | line 17: the line has 4 fields where the header has 3",
        "b;45;1,3           | META            | line 17: the section META comes a second time",
        "b;45;1,3           | ''              | line 6: num_votes says 2, the file has 1",
    })
    void a_bad_file_is_refused_with_line_and_reason(String from, String to, String sentence) {
        var bad = FILE.replaceFirst(from, to);
        assertThat(Pabulib.read(bad.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                Reading.Refused.class, refused -> assertThat(refused.sentence()).isEqualTo(sentence));
    }

    @Test
    void a_file_that_ends_too_early_or_is_no_text_is_refused() {
        assertThat(refusal("")).isEqualTo("line 1: the file ends without the section META");
        assertThat(refusal("META\n")).isEqualTo("line 1: META has no header");
        assertThat(refusal(FILE.substring(0, FILE.indexOf("PROJECTS"))))
                .isEqualTo("line 8: the file ends without the section PROJECTS");
        assertThat(refusal("PK\0")).isEqualTo("line 1: this is not a text file");
    }

    private static Pabulib read(String text) {
        return switch (Pabulib.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read<Pabulib>(var file) -> file;
            case Reading.Refused<Pabulib> refused -> throw new AssertionError(refused.sentence());
        };
    }

    private static String refusal(String text) {
        return ((Reading.Refused<Pabulib>) Pabulib.read(text.getBytes(StandardCharsets.UTF_8))).sentence();
    }

    private static String nameWritten(String name) {
        return read(FILE.replace("Lamps", name)).poll().options().getFirst().name();
    }
}
