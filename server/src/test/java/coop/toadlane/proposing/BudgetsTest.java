package coop.toadlane.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Option;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.decisions.BroughtIn;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.tally.BudgetView;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BudgetsTest {

    private static final Path CITIES = Path.of("../../shared/data/governance/pabulib");

    private static final String SMALL = """
        META
        key;value
        description;Two benches
        budget;100
        vote_type;approval
        num_projects;2
        num_votes;3
        PROJECTS
        project_id;cost;name
        a;80;Bench by the sea
        b;40;Bench in the shade
        VOTES
        voter_id;vote
        1;a,b
        2;b
        3;b
        """;

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @MethodSource
    void the_projects_that_a_city_funded_are_funded_here_too(Path city) throws IOException {
        Assumptions.assumeFalse(city.toString().isEmpty(), "no shared data beside the checkout: " + CITIES);
        var members = assembly.byHands(1);
        var file = good(Files.readAllBytes(city));
        var decision = assembly.within(members, () -> decisions.bringIn(members.amara(), file));

        var funded = assembly.within(members, () -> db.sql("SELECT code FROM decisions.option WHERE proposal_id = :decision AND funded")
            .param("decision", decision.value()).query(String.class).list());
        assertThat(funded).containsExactlyInAnyOrderElementsOf(selected(city));
        assertThat(assembly.count(members, "imported_ballot", decision)).isEqualTo(file.ballots().size()).isPositive();
    }

    static List<Path> the_projects_that_a_city_funded_are_funded_here_too() throws IOException {
        if (!Files.isDirectory(CITIES)) return List.of(Path.of(""));
        try (Stream<Path> files = Files.list(CITIES)) {
            return files.filter(file -> file.toString().endsWith(".pb")).sorted().toList();
        }
    }

    @Test
    void projects_take_their_turn_by_votes_and_are_funded_while_the_rest_of_the_budget_pays() {
        assertThat(good(SMALL.getBytes(StandardCharsets.UTF_8)).projects())
            .extracting(Option::code, Option::votes, Option::turn, Option::funded)
            .containsExactly(
                tuple("a", 1, 2, false),
                tuple("b", 3, 1, true));
    }

    @Test
    void each_turn_tells_what_was_left_when_it_came() {
        var file = good(SMALL.getBytes(StandardCharsets.UTF_8));
        var view = BudgetView.of(file.budget(), file.projects(), Method.GREEDY, null);
        assertThat(view.leftAtTurns()).map(BigDecimal::intValueExact).containsExactly(100, 60);
        assertThat(view.left()).isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        budget;100          | budget;much     | 4
        a;80;               | a;-80;          | 10
        num_votes;3         | num_votes;4     | 7
        1;a,b               | 1;a,c           | 14
        2;b                 | 1;b             | 15
        """)
    void a_faulty_file_is_refused_with_the_line_at_fault(String good, String bad, int line) {
        var faulty = SMALL.replace(good, bad).getBytes(StandardCharsets.UTF_8);
        assertThat(BudgetFile.read(faulty)).isInstanceOfSatisfying(BudgetFile.Read.Refused.class, refused ->
            assertThat(refused.why().arguments().getFirst()).isEqualTo(line));
    }

    private static BroughtIn good(byte[] file) {
        return switch (BudgetFile.read(file)) {
            case BudgetFile.Read.Good(var read) -> read;
            case BudgetFile.Read.Refused(var why) -> throw new AssertionError(why.toString());
        };
    }

    /** Read without the library: the column {@code selected} of the section PROJECTS. */
    private static Set<String> selected(Path city) throws IOException {
        var lines = Files.readAllLines(city);
        var projects = lines.subList(lines.indexOf("PROJECTS") + 1, lines.indexOf("VOTES"));
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
        try (var rows = CSVParser.parse(String.join("\n", projects), format)) {
            return rows.stream().filter(row -> row.get("selected").equals("1")).map(row -> row.get("project_id"))
                .collect(Collectors.toSet());
        }
    }
}
