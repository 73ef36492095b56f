package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StvTest {

    private static final List<Method> METHODS =
            Stream.of("scottish-stv", "wigm-stv", "wigm-stv-exact", "meek-stv", "meek-stv-exact")
                    .map(name -> Methods.named(name).orElseThrow())
                    .toList();

    /** A goes first; then B and C have three votes each, of which C had three from the start. */
    private static final Poll SMALL = Poll.of(
                    Poll.Kind.RANKING, Stream.of("A", "B", "C", "D").map(Option::named).toList(), List.of(
                            Ballot.ranking(0, 1), Ballot.ranking(1).cast(2), Ballot.ranking(2).cast(3), Ballot.ranking(3).cast(5)))
            .withSeats(1);

    private static Stream<Arguments> dumps(String method, String rule) throws IOException {
        return SharedData.files("stv/expected", rule + ".txt").stream().map(file -> {
            var election = file.getFileName().toString().replace("-" + rule + ".txt", "");
            return Arguments.of(election, Methods.named(method).orElseThrow(), file);
        });
    }

    Stream<Arguments> counts() throws IOException {
        return Stream.of(
                        dumps("scottish-stv", "scotland-fixed-p5-d5"),
                        dumps("wigm-stv", "wigm-prf-fixed-p4-d4"),
                        dumps("wigm-stv-exact", "wigm-rational-d12"),
                        dumps("meek-stv", "meek-prf-o6-fixed-p9-d9"),
                        dumps("meek-stv-exact", "meek-o9-guarded-p18-g9-d18"))
                .flatMap(dumps -> dumps);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("counts")
    void every_vote_of_every_round_is_as_droop_counted_it(String election, Method method, Path expected) throws IOException {
        var poll = poll(SharedData.path("stv/" + election + ".blt"));
        var dump = DroopDump.read(expected);
        var result = method.count(poll);
        assertThat(result.rounds().stream().map(DroopDump::figures)).containsExactlyElementsOf(dump.rounds());
        assertThat(result.elected()).extracting(Option::name).containsExactlyElementsOf(dump.elected());
    }

    Stream<Path> wards() throws IOException {
        return SharedData.files("stv/councils", ".blt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wards")
    void councillors_are_elected_who_were_elected(Path ward) throws IOException {
        var expected = JsonMapper.shared().readTree(SharedData.text("stv/councils/expected.json"));
        var names = expected.get(ward.getFileName().toString()).get("elected").valueStream().map(name -> name.asString()).toList();
        var result = Methods.named("scottish-stv").orElseThrow().count(poll(ward));
        assertThat(result.elected()).extracting(Option::name).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void equals_to_defeat_are_told_apart_by_an_earlier_round_and_else_by_the_given_order() {
        var ties = Methods.named("scottish-stv").orElseThrow().count(SMALL).ties();
        assertThat(ties).hasSize(1);
        assertThat(ties.getFirst().rule()).isEqualTo(Tie.Rule.EARLIER_ROUND);
        assertThat(ties.getFirst().taken()).extracting(Option::id).containsExactly("B");
    }

    @Test
    void everybody_is_elected_where_seats_are_left_for_all() {
        var poll = SMALL.withSeats(9);
        for (var method : METHODS) assertThat(method.count(poll).elected()).as(method.name()).hasSize(4);
    }

    @Test
    void polls_without_seats_rankings_or_an_order_of_equals_cannot_be_counted() {
        var equals = SMALL.withBallots(List.of(Ballot.ranking(new int[] {0, 1}, new int[] {1, 1})));
        var approvals = Poll.of(Poll.Kind.APPROVAL, SMALL.options(), List.of()).withSeats(1);
        for (var method : METHODS) {
            assertThat(method.obstacle(SMALL.withSeats(0))).contains("say how many seats there are");
            assertThat(method.obstacle(equals)).contains("a ballot ranks options as equals");
            assertThat(method.obstacle(approvals)).contains("it needs ballots that rank");
            assertThat(method.obstacle(SMALL)).isEmpty();
        }
    }

    @Property(tries = 300)
    void seats_are_filled_votes_are_kept_and_the_order_of_ballots_does_not_matter(@ForAll @LongRange(max = 1L << 40) long seed) {
        var random = new Random(seed);
        var poll = RandomPolls.ranking(random);
        var shuffled = new ArrayList<>(poll.ballots());
        Collections.shuffle(shuffled, random);
        for (var method : METHODS) {
            var result = method.count(poll);
            assertThat(result.elected()).as(method.name()).hasSize(poll.seats()).doesNotHaveDuplicates();
            assertThat(method.count(poll.withBallots(shuffled))).as(method.name()).isEqualTo(result);
        }
    }

    @Property(tries = 300)
    void a_majority_of_first_preferences_wins_a_single_seat(@ForAll @LongRange(max = 1L << 40) long seed) {
        var poll = RandomPolls.ranking(new Random(seed)).withSeats(1);
        var firsts = new long[poll.options().size()];
        for (var ballot : poll.ballots()) if (ballot.size() > 0) firsts[ballot.option(0)] += ballot.times();
        var all = LongStream.of(firsts).sum();
        for (var option = 0; option < firsts.length; option++)
            if (firsts[option] * 2 > all)
                for (var method : METHODS)
                    assertThat(method.count(poll).elected()).as(method.name()).containsExactly(poll.options().get(option));
    }

    private static Poll poll(Path file) throws IOException {
        return switch (BltReader.read(Files.readAllBytes(file))) {
            case Reading.Read<Poll>(var poll) -> poll;
            case Reading.Refused<Poll> refused -> throw new AssertionError(file + ", " + refused.sentence());
        };
    }
}
