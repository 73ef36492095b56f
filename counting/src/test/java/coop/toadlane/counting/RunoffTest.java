package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Instant run-off against the contests of RCTab's test suite; how its spreadsheets become rankings is said in the spec. */
class RunoffTest {

    private static final String WRITE_INS = "UWI";
    private static final Method IRV = Methods.named("irv").orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2013_minneapolis_mayor,       B, 3",
        "2015_portland_mayor,          D, 15",
        "test_set_6_duplicate_exhaust, B, 4",
    })
    void every_round_that_rctab_reports_is_among_ours_vote_by_vote(String contest, char firstColumn, int columns) throws IOException {
        var folder = SharedData.path("rcv/" + contest);
        var rules = json(folder + "/" + contest + "_config.json").get("rules");
        var poll = poll(Spreadsheet.rows(folder.resolve(contest + "_cvr.xlsx")), firstColumn, columns, rules);
        var report = json(folder + "/" + contest + "_expected_detailed_report.json").get("results");
        assertThat(tally(IRV.count(poll).rounds().getFirst())).isEqualTo(tally(report.get(0)));
        var result = IRV.count(withoutWriteIns(poll));
        var ours = result.rounds().stream().map(RunoffTest::tally).toList();
        for (var round : report.valueStream().skip(1).toList())
            assertThat(ours).as("round " + round.get("round")).contains(tally(round));
        var elected = report.get(report.size() - 1).get("tallyResults").get(0).get("elected").asString();
        assertThat(result.elected()).extracting(Option::id).containsExactly(name(elected));
    }

    /** RCTab lets write-ins that nobody declared go out after the first round, whatever their votes. */
    private static Poll withoutWriteIns(Poll poll) {
        var places = IntStream.range(0, poll.options().size())
                .filter(place -> poll.options().get(place).id().equals(WRITE_INS))
                .boxed()
                .collect(Collectors.toSet());
        return new Poll("", poll.kind(), poll.options(), poll.ballots(), 1, Optional.empty(), places, List.of());
    }

    private static Map<String, BigDecimal> tally(JsonNode round) {
        var tally = new HashMap<String, BigDecimal>();
        round.get("tally").properties().forEach(entry -> {
            var votes = new BigDecimal(entry.getValue().asString());
            if (votes.signum() > 0) tally.put(name(entry.getKey()), votes);
        });
        return tally;
    }

    /** Who has how many votes; those who have none or went out are left out. */
    private static Map<String, BigDecimal> tally(Round round) {
        var tally = new HashMap<String, BigDecimal>();
        for (var figure : round.figures())
            if (figure.votes().signum() > 0) tally.put(figure.option().id(), figure.votes());
        return tally;
    }

    private static Poll poll(List<Map<String, String>> rows, char firstColumn, int columns, JsonNode rules) {
        var places = new LinkedHashMap<String, Integer>();
        var ballots = new ArrayList<Ballot>();
        for (var row : rows.subList(1, rows.size())) {
            var ranking = new ArrayList<Integer>();
            var skipped = 0;
            for (var column = firstColumn; column < firstColumn + columns; column++) {
                var choice = row.getOrDefault(String.valueOf(column), "undervote");
                if (choice.equals("overvote") && rules.get("overvoteRule").asString().equals("exhaustImmediately")) break;
                if (choice.equals("undervote") || choice.equals("overvote")) {
                    if (++skipped > rules.get("maxSkippedRanksAllowed").asInt()) break;
                    continue;
                }
                skipped = 0;
                var option = places.computeIfAbsent(choice, _ -> places.size());
                if (!ranking.contains(option)) ranking.add(option);
                else if (rules.get("exhaustOnDuplicateCandidate").asBoolean()) break;
            }
            ballots.add(Ballot.ranking(ranking.stream().mapToInt(Integer::intValue).toArray()));
        }
        return Poll.of(Poll.Kind.RANKING, places.keySet().stream().map(Option::named).toList(), ballots);
    }

    /** As the spreadsheet has it. */
    private static String name(String reported) {
        return reported.equals("Undeclared Write-ins") ? WRITE_INS : reported.replaceFirst("^Candidate (.) Name$", "$1");
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of(file)));
    }
}
