package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollFormatTest {

    private static final Poll MEETING = Poll.of(
            Poll.Kind.RANKING, List.of(Option.named("Quay"), Option.named("Market, old")),
            List.of(Ballot.ranking(1, 0).cast(2), Ballot.ranking(0)));

    @Property(tries = 300)
    void what_is_written_is_read_again_and_counted_alike(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var budget = RandomPolls.budget(random);
        var points = RandomPolls.scores(random);
        var polls = List.of(
                RandomPolls.ranking(random), points, Poll.of(Poll.Kind.APPROVAL, budget.options(), budget.ballots()), budget,
                points.withBudget(new Budget(BigDecimal.valueOf(7), BigDecimal.ONE)));
        for (var format : PollFormat.values())
            for (var poll : polls) {
                var named = renamed(poll, random, format);
                if (format.obstacle(named).isPresent()) continue;
                assertAlike(named, read(format, named), format);
            }
    }

    /** Names that files are made to stumble over. */
    private static Poll renamed(Poll poll, Random random, PollFormat format) {
        var letters = format == PollFormat.PB ? "ab ;#'ü{=" : format == PollFormat.BLT ? "ab ,;#'ü{=" : "ab ,;#'\"ü{:=";
        var options = new ArrayList<Option>();
        for (var option : poll.options()) {
            var name = new StringBuilder("x");
            for (var i = 0; i < 4; i++) name.append(letters.charAt(random.nextInt(letters.length())));
            name.append(options.size());
            options.add(new Option(name.toString(), name.toString(), poll.budget().isPresent() ? option.cost() : BigDecimal.ZERO));
        }
        return new Poll(poll.title(), poll.kind(), options, poll.ballots(), poll.seats(), poll.budget(), Set.of(), List.of());
    }

    private static void assertAlike(Poll written, Poll read, PollFormat format) {
        var again = read.withSeats(written.seats());
        assertThat(again.options()).extracting(Option::id).containsExactlyElementsOf(written.options().stream().map(Option::id).toList());
        assertThat(again.voters()).isEqualTo(written.voters());
        for (var method : Methods.all()) {
            if (method.obstacle(written).isPresent()) continue;
            assertThat(method.obstacle(again)).as(format + " " + method.name()).isEmpty();
            assertThat(method.count(again)).as(format + " " + method.name()).isEqualTo(method.count(written));
        }
    }

    @ParameterizedTest
    @EnumSource(PollFormat.class)
    void a_poll_that_a_format_cannot_hold_whole_is_refused(PollFormat format) {
        var broken = Poll.of(Poll.Kind.RANKING, List.of(Option.named("Quay\nMarket")), List.of());
        assertThat(format.obstacle(broken)).contains("a name goes over several lines");
        assertThat(format.obstacle(Poll.of(Poll.Kind.RANKING, List.of(), List.of()))).contains("it needs an option");
        assertThatIllegalArgumentException().isThrownBy(() -> format.text(broken)).withMessageContaining("." + format.word());
    }

    @Test
    void what_a_format_would_lose_is_said() {
        var withdrawn = new Poll("", MEETING.kind(), MEETING.options(), MEETING.ballots(), 1, Optional.empty(), Set.of(0), List.of());
        var ordered = new Poll("", MEETING.kind(), MEETING.options(), MEETING.ballots(), 1, Optional.empty(), Set.of(), List.of(1, 0));
        assertThat(PollFormat.CSV.obstacle(withdrawn)).contains("it cannot tell that an option was withdrawn");
        assertThat(PollFormat.PREFLIB.obstacle(ordered)).contains("it cannot tell an order for ties");
        assertThat(PollFormat.BLT.obstacle(withdrawn)).isEmpty();
        assertThat(PollFormat.PB.obstacle(MEETING)).contains("it holds a budget, and there is none");
        var budget = MEETING.withBudget(new Budget(BigDecimal.TEN));
        assertThat(PollFormat.CSV.obstacle(budget)).contains("it cannot tell a budget");
        assertThat(PollFormat.PREFLIB.obstacle(budget)).contains("it cannot tell a budget");
        assertThat(PollFormat.PB.obstacle(budget)).contains("the id Market, old holds a comma or a quotation mark");
        assertThat(PollFormat.PB.obstacle(budget.withBallots(List.of(Ballot.ranking(new int[] {0, 1}, new int[] {1, 1})))))
                .contains("it cannot tell equal ranks, nor gaps between them");
        assertThat(PollFormat.PB.obstacle(budget.withBallots(List.of(Ballot.ranking(0).cast(10_000_001))))).isPresent();
        assertThat(PollFormat.CSV.obstacle(MEETING.withBallots(List.of(Ballot.ranking(0).cast(1_000_000_000))))).isPresent();
    }

    @Test
    void names_and_points_that_a_format_would_mistake_are_refused() {
        assertThat(PollFormat.CSV.obstacle(points("times", 1))).contains("the column times would not be taken for an option");
        assertThat(PollFormat.CSV.obstacle(points("rank 1", 1))).contains("all its columns would be taken for ranks");
        assertThat(PollFormat.PREFLIB.obstacle(points("Quay", -1))).contains("it cannot tell points below 0");
        assertThat(PollFormat.PREFLIB.obstacle(points("Quay", 1000))).contains("it tells points from 0 to 999");
        assertThat(PollFormat.BLT.obstacle(points("Quay", 1))).contains("it holds ballots that rank, and these do not");
        var twice = Poll.of(Poll.Kind.SCORES, List.of(new Option("1", "Quay", BigDecimal.ZERO), new Option("2", "Quay", BigDecimal.ZERO)),
                List.of());
        assertThat(PollFormat.CSV.obstacle(twice)).contains("two options have the same name");
        assertThat(PollFormat.BLT.obstacle(Poll.of(Poll.Kind.RANKING, List.of(Option.named("a \"b")), List.of()))).isPresent();
    }

    @Test
    void each_format_is_written_as_others_read_it() {
        assertThat(PollFormat.CSV.text(MEETING)).isEqualTo("times,Quay,\"Market, old\"\n2,2,1\n1,1,\n");
        assertThat(PollFormat.PREFLIB.text(MEETING)).endsWith("# ALTERNATIVE NAME 2: Market, old\n2: 2,1\n1: 1\n");
        assertThat(PollFormat.BLT.text(MEETING)).startsWith("2 1\n2 2 1 0\n1 1 0\n0\n");
    }

    @Test
    void a_citys_budget_is_written_and_funded_alike() throws IOException {
        for (var city : List.of("poland_lodz_2020_gorniak.pb", "poland_poznan_2023_.pb")) {
            var poll = ((Reading.Read<Pabulib>) Pabulib.read(Files.readAllBytes(SharedData.path("pabulib/" + city)))).content().poll();
            var again = read(PollFormat.PB, poll);
            assertThat(again.ballots()).isEqualTo(poll.ballots());
            assertThat(new Greedy().count(again)).isEqualTo(new Greedy().count(poll));
        }
    }

    private static Poll points(String name, int points) {
        return Poll.of(Poll.Kind.SCORES, List.of(Option.named(name)), List.of(Ballot.scoring(new int[] {0}, new int[] {points})));
    }

    private static Poll read(PollFormat format, Poll poll) {
        var ending = format != PollFormat.PREFLIB ? format.word() : poll.kind() == Poll.Kind.RANKING ? "toi" : "cat";
        return switch (PollFile.read("x." + ending, format.text(poll).getBytes(StandardCharsets.UTF_8), poll.kind())) {
            case Reading.Read<Poll>(var read) -> read;
            case Reading.Refused<Poll> refused -> throw new AssertionError(refused.sentence() + "\n" + format.text(poll));
        };
    }
}
