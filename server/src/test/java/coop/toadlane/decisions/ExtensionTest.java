package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.LAST_YEAR;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.identity.Identity;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Extension;
import coop.toadlane.tally.Ruling;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where too few have taken part at the deadline, a decision stays open if its rule says so, and only then. */
@DatabaseTest
class ExtensionTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);
    private static final Extension TWICE_THREE_DAYS = new Extension(3, 2);
    private static final Instant DEADLINE = MONDAY.plus(Duration.ofDays(7));
    private static final Instant LATER = DEADLINE.plus(Duration.ofDays(3));
    private static final Instant LAST = LATER.plus(Duration.ofDays(3));

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    SecretVoters voters;

    @Autowired
    Box box;

    @Autowired
    Rounds rounds;

    @Autowired
    Identity identity;

    @Autowired
    JdbcClient db;

    @Test
    void where_the_quorum_is_missed_it_stays_open_by_the_rule_and_is_voted_on() {
        var members = extending(4);
        var decision = assembly.open(members, VAN);
        agree(members, decision, 1, MONDAY);
        assertThat(close(members, decision, DEADLINE)).isEqualTo(new Closed.Extended(LATER));
        assertThat(assembly.page(members, decision).extendedInWords()).isEqualTo(Sentence.of("decisions.extended.OPEN", 1, 1, 2, LATER));
        assertThat(assembly.recorded(members, decision)).endsWith("decisions.extended");

        agree(members, decision, 2, LATER.minusSeconds(1));
        assertThat(close(members, decision, LATER)).isEqualTo(new Closed.Counted(true));
        assertThat(assembly.page(members, decision).extendedInWords().key()).isEqualTo("decisions.extended.ENDED");
    }

    @Test
    void after_the_last_extension_it_ends_without_its_quorum() {
        var members = extending(4);
        var decision = assembly.open(members, VAN);
        assertThat(close(members, decision, DEADLINE)).isEqualTo(new Closed.Extended(LATER));
        assertThat(close(members, decision, LATER.minusSeconds(1))).isEqualTo(new Closed.TooEarly());
        assertThat(close(members, decision, LATER)).isEqualTo(new Closed.Extended(LAST));
        assertThat(close(members, decision, LAST)).isEqualTo(new Closed.Counted(false));
        assertThat(assembly.page(members, decision).tally().ruling()).isEqualTo(Ruling.NO_QUORUM);
    }

    @Test
    void what_its_quorum_rejected_is_not_extended() {
        var members = extending(2);
        var decision = assembly.open(members, VAN);
        assembly.within(members, () -> decisions.vote(members.amara(), decision, Vote.of(Answer.DISAGREE), MONDAY));
        assertThat(close(members, decision, DEADLINE)).isEqualTo(new Closed.Counted(false));
    }

    @Test
    void the_rule_at_the_opening_says_whether_it_is_extended_and_no_later_one() {
        var members = assembly.byHands(4);
        var before = assembly.open(members, VAN);
        assembly.ruled(members, rule -> rule.extendedBy(TWICE_THREE_DAYS));
        var between = assembly.open(members, VAN);
        assembly.ruled(members, rule -> rule.extendedBy(null));
        assertThat(close(members, before, DEADLINE)).isEqualTo(new Closed.Counted(false));
        assertThat(close(members, between, DEADLINE)).isEqualTo(new Closed.Extended(LATER));
    }

    @Test
    void days_on_which_the_program_was_down_are_not_counted() {
        var members = extending(4);
        var decision = assembly.open(members, VAN);
        assertThat(close(members, decision, DEADLINE.plus(Duration.ofDays(10)).plusSeconds(60)))
            .isEqualTo(new Closed.Extended(LATER.plus(Duration.ofDays(10))));
    }

    @Test
    void what_is_hidden_stays_hidden() {
        var members = extending(4);
        var decision = assembly.open(members, VAN.asking(Ask.BY_RULE.hiddenUntilTheEnd()));
        agree(members, decision, 1, MONDAY);
        close(members, decision, DEADLINE);
        var page = assembly.page(members, decision);
        assertThat(page.voices()).isEmpty();
        assertThat(page.tally().agree()).isZero();
        assertThat(page.showsTally()).isFalse();
    }

    @Test
    void a_secret_box_stays_open_and_sealed() {
        var members = extending(4);
        var decision = assembly.open(members, VAN.asking(Ask.BY_RULE.as(Openness.SECRET)));
        voters.vote(members, decision, members.number(1), new Ballot.Answered(Answer.AGREE));
        assertThat(close(members, decision, DEADLINE)).isEqualTo(new Closed.Extended(LATER));
        assertThatThrownBy(() -> assembly.within(members, () -> box.page(members.coop().id(), decision))).isInstanceOf(NotFound.class);

        voters.vote(members, decision, members.number(2), new Ballot.Answered(Answer.AGREE));
        assertThat(close(members, decision, LATER)).isEqualTo(new Closed.Counted(true));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void several_who_close_it_at_once_extend_it_once() throws Exception {
        var members = extending(4);
        var decision = assembly.open(members, VAN);
        var started = new CyclicBarrier(4);
        Callable<Closed> closing = () -> {
            started.await();
            return close(members, decision, DEADLINE);
        };
        var extended = new ArrayList<Closed>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var closed : threads.invokeAll(List.of(closing, closing, closing, closing))) extended.add(closed.get());
        }
        assertThat(extended).containsOnlyOnce(new Closed.Extended(LATER)).contains(new Closed.TooEarly());
        assertThat(assembly.count(members, "extension", decision)).isOne();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void what_was_interrupted_is_done_once_when_the_clockwork_comes_again() throws Exception {
        var members = extending(4);
        var decision = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), VAN, LAST_YEAR)));
        assertThatThrownBy(() -> assembly.within(members, () -> {
            decisions.close(members.coop().id(), decision, Instant.now());
            throw new IllegalStateException("killed");
        })).hasMessage("killed");
        assertThat(assembly.count(members, "extension", decision)).isZero();

        while (assembly.count(members, "extension", decision) == 0) walkTogether();
        walkTogether();
        assertThat(assembly.count(members, "extension", decision)).isOne();
        assertThat(assembly.recorded(members, decision)).containsOnlyOnce("decisions.extended");
        assertThat(closesAt(members, decision)).isAfter(Instant.now().plus(Duration.ofDays(2)));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void the_silent_are_written_to_once_and_reminded_again() {
        var members = extending(5);
        var luca = UUID.randomUUID() + "@roue-libre.example";
        var person = identity.register(luca, "Luca Ferrero", Locale.FRENCH, ZoneOffset.UTC);
        assembly.join(members.coop(), person, "Luca Ferrero", "MEMBER");
        var decision = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), VAN, LAST_YEAR)));
        var told = members.coop().name() + "\u00a0: «\u00a0Buy a cargo van\u00a0» reste ouverte";
        while (!letters(luca).contains(told)) rounds.walk();
        rounds.walk();
        assertThat(letters(luca)).containsOnlyOnce(told);
        assertThat(db("SELECT kind FROM decisions.errand WHERE proposal_id = :id AND due_at > now() ORDER BY due_at", members, decision))
            .containsExactly("REMIND", "CLOSE");
    }

    @Test
    void nobody_extends_it_by_hand() {
        var members = extending(4);
        var decision = assembly.open(members, VAN);
        var early = assembly.within(members, () -> decisions.closeEarly(members.amara(), decision));
        assertThat(early).isEqualTo(new Closed.TooEarly());
        assertThat(closesAt(members, decision)).isEqualTo(DEADLINE);
    }

    private Members extending(int count) {
        var members = assembly.byHands(count);
        assembly.ruled(members, rule -> rule.extendedBy(TWICE_THREE_DAYS));
        return members;
    }

    private void agree(Members members, DecisionId decision, int number, Instant at) {
        var voted = assembly.within(members, () -> decisions.vote(members.number(number), decision, Vote.of(Answer.AGREE), at));
        assertThat(voted).isEqualTo(new Voted.Cast());
    }

    private Closed close(Members members, DecisionId decision, Instant at) {
        return assembly.within(members, () -> decisions.close(members.coop().id(), decision, at));
    }

    private Instant closesAt(Members members, DecisionId decision) {
        return assembly.within(members, () -> proposals.read(members.coop().id(), decision)).closesAt();
    }

    private void walkTogether() throws Exception {
        Callable<Boolean> walk = () -> {
            rounds.walk();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var walked : threads.invokeAll(List.of(walk, walk, walk))) walked.get();
        }
    }

    private List<String> letters(String mail) {
        return db.sql("SELECT subject FROM mail.letter WHERE recipient = :mail").param("mail", mail).query(String.class).list();
    }

    private List<String> db(String query, Members members, DecisionId decision) {
        return assembly.within(members, () -> db.sql(query).param("id", decision.value()).query(String.class).list());
    }
}
