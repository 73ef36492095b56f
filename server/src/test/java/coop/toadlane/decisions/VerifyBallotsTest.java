package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Openness;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.tally.BallotFile;
import coop.toadlane.tally.PublishedList;
import coop.toadlane.tally.Ruling;
import coop.toadlane.tally.VerifyBallots;
import coop.toadlane.urn.Slip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The published ballots, checked at home: as they were, and after somebody had their hands on them. */
@DatabaseTest
class VerifyBallotsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    SecretVoters voters;

    @Autowired
    Box box;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> codes = new ArrayList<>();

    @Test
    void an_honest_file_is_well_and_everybody_finds_their_ballot_in_it() throws IOException {
        var members = assembly.byHands(4);
        var decision = decided(members);
        var path = write(file(members, decision).written());
        assertThat(VerifyBallots.knows(path)).isTrue();
        assertThat(verify(path, "")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("PASSED, 2 agree, 0 abstain, 1 are against", "3 took a paper");
        assertThat(verify(path, codes.get(2).toLowerCase())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ballot " + codes.get(2) + " is there: answer=DISAGREE");
        assertThat(verify(path, "0000-0000-0000-0000-0000")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("There is no ballot 0000");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_that_somebody_changed_is_found_out(String what, UnaryOperator<BallotFile> harmed, String told) throws IOException {
        var members = assembly.byHands(4);
        var path = write(harmed.apply(file(members, decided(members))).written());
        assertThat(verify(path, "")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(told);
    }

    static Stream<Arguments> a_file_that_somebody_changed_is_found_out() {
        return Stream.of(
            harmed("an answer was changed", file -> ballots(file, true, slips -> slips.set(0, said(slips.getFirst(), "answer=ABSTAIN"))),
                "whoever had the paper stamped did not fill it in so"),
            harmed("an answer makes no sense", file -> ballots(file, true, slips -> slips.set(0, said(slips.getFirst(), "pick=1"))),
                "the ballot does not fit the question"),
            harmed("a ballot was left out", file -> ballots(file, false, List::removeFirst), "do not have the hash that the file says"),
            harmed("a ballot was left out and the hash made anew", file -> ballots(file, true, List::removeFirst),
                "do not come to the published result"),
            harmed("a ballot was put in twice", file -> ballots(file, true, slips -> slips.add(slips.getFirst())),
                "the same paper lies there twice"),
            harmed("a stamp was made up", file -> ballots(file, true, slips -> slips.set(0, stamped(slips.getFirst()))),
                "does not bear the stamp of this box"),
            harmed("more ballots than papers", file -> with(file, 2, file.result()), "3 ballots were counted, but only 2 papers"),
            harmed("more papers than voters", file -> with(file, 5, file.result()), "5 papers went to 4 voters"),
            harmed("the result was changed", file -> with(file, file.papers(), new BallotFile.Result(
                Ruling.PASSED, 3, 3, 0, 0, 0, List.of(), List.of(), List.of())), "do not come to the published result"));
    }

    /** Which only the record can tell: whoever leaves a ballot out can also make hash and result anew. */
    @Test
    void the_record_has_the_key_of_the_opening_and_the_hash_of_the_closing() throws IOException {
        var members = assembly.byHands(4);
        var decision = decided(members);
        var file = file(members, decision);
        var entries = assembly.recordedFacts(members, decision);
        assertThat(entries.getFirst()).contains(voters.key(members, decision).fingerprint());
        assertThat(entries.getLast()).contains(PublishedList.sha256(file.ballots()));
        verify(write(file.written()), "");
        assertThat(out.toString(StandardCharsets.UTF_8))
            .contains(voters.key(members, decision).fingerprint(), PublishedList.sha256(file.ballots()));
    }

    @Test
    void what_is_no_such_file_is_refused_in_one_line() throws IOException {
        var err = new ByteArrayOutputStream();
        var half = "{\"format\": \"toadlane-ballots-1\"";
        for (var content : List.of("{}", "", half, half + "}", half + ", \"ballots\": 7}")) {
            var path = write(content.getBytes(StandardCharsets.UTF_8));
            assertThat(VerifyBallots.run(path, "", new PrintStream(out), new PrintStream(err))).isEqualTo(2);
        }
        assertThat(VerifyBallots.knows(write("{}".getBytes(StandardCharsets.UTF_8)))).isFalse();
        assertThat(VerifyBallots.knows(folder.resolve("none"))).isFalse();
    }

    private DecisionId decided(Members members) {
        var draft = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY).asking(Ask.BY_RULE.as(Openness.SECRET));
        var decision = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
        for (var answer : List.of(Answer.AGREE, Answer.AGREE, Answer.DISAGREE))
            codes.add(voters.vote(members, decision, members.number(codes.size() + 1), new Ballot.Answered(answer)));
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        return decision;
    }

    private BallotFile file(Members members, DecisionId decision) {
        return assembly.within(members, () -> box.file(members.coop().id(), decision));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("ballots.json"), content);
    }

    private int verify(Path path, String code) {
        return VerifyBallots.run(path, code, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
    }

    private static Arguments harmed(String what, UnaryOperator<BallotFile> harm, String told) {
        return Arguments.of(what, harm, told);
    }

    private static BallotFile ballots(BallotFile file, boolean hashedAnew, Consumer<List<Slip>> change) {
        var slips = new ArrayList<>(file.ballots());
        change.accept(slips);
        return new BallotFile(
            file.format(), file.decision(), file.title(), file.kind(), file.method(), file.seats(), file.most(), file.budget(),
            file.rule(), file.voters(), file.papers(), file.key(), file.options(), slips, file.result(),
            hashedAnew ? PublishedList.sha256(slips) : file.sha256());
    }

    private static BallotFile with(BallotFile file, int papers, BallotFile.Result result) {
        return new BallotFile(
            file.format(), file.decision(), file.title(), file.kind(), file.method(), file.seats(), file.most(), file.budget(),
            file.rule(), file.voters(), papers, file.key(), file.options(), file.ballots(), result, file.sha256());
    }

    private static Slip said(Slip slip, String ballot) {
        return new Slip(slip.paper(), slip.stamp(), slip.turn(), ballot, slip.signature());
    }

    private static Slip stamped(Slip slip) {
        return new Slip(slip.paper(), "A".repeat(342), slip.turn(), slip.ballot(), slip.signature());
    }
}
