package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.LAST_YEAR;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.tally.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The last second, the second after it, and a night in which the program was down. */
@DatabaseTest
class ClosingTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    Options options;

    @Autowired
    Closures closures;

    @Autowired
    Rounds rounds;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void of_200_who_vote_in_the_closing_second_none_is_lost_and_none_counts_twice() throws Exception {
        var members = assembly.byHands(200);
        var decision = open(members, MONDAY);
        var closesAt = assembly.within(members, () -> proposals.read(members.coop().id(), decision)).closesAt();
        var started = new CyclicBarrier(203);
        var votes = new ArrayList<Callable<Voted>>();
        for (var voter : members.all())
            votes.add(() -> {
                started.await();
                return assembly.within(members, () -> decisions.vote(voter, decision, Vote.of(Answer.AGREE), closesAt.minusMillis(1)));
            });
        var closings = new ArrayList<Callable<Closed>>();
        for (var closer = 0; closer < 3; closer++)
            closings.add(() -> {
                started.await();
                return assembly.within(members, () -> decisions.close(members.coop().id(), decision, closesAt));
            });

        var taken = 0;
        var counted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var voting = votes.stream().map(threads::submit).toList();
            var closing = closings.stream().map(threads::submit).toList();
            for (var vote : voting) if (vote.get() instanceof Voted.Cast) taken++;
            for (var closed : closing) if (closed.get() instanceof Closed.Counted) counted++;
        }
        assertThat(counted).isOne();
        assertThat(tally(members, decision).tookPart()).isEqualTo(taken);
        assertThat(assembly.count(members, "ballot", decision)).isEqualTo(taken);
        assertThat(assembly.recorded(members, decision)).filteredOn("decisions.ballot-cast"::equals).hasSize(taken);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void what_became_due_while_the_program_was_down_is_closed_once_when_it_is_back() throws Exception {
        var members = assembly.byHands(2);
        var decision = open(members, LAST_YEAR);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> walks = new ArrayList<>();
            for (var i = 0; i < 4; i++) walks.add(threads.submit(rounds::walk));
            for (var walk : walks) walk.get();
        }
        while (stage(members, decision) == Stage.OPEN) rounds.walk();

        assertThat(stage(members, decision)).isEqualTo(Stage.REJECTED);
        assertThat(assembly.recorded(members, decision)).filteredOn("decisions.rejected"::equals).hasSize(1);
        assertThat(assembly.count(members, "errand", decision)).isZero();
    }

    @Test
    void before_its_time_the_clockwork_leaves_it_alone() {
        var members = assembly.byHands(2);
        var decision = open(members, MONDAY);
        rounds.walk();
        assertThat(stage(members, decision)).isEqualTo(Stage.OPEN);
    }

    private DecisionId open(Assembly.Members members, Instant at) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), VAN, at)));
    }

    private Stage stage(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> proposals.read(members.coop().id(), decision)).stage();
    }

    private Tally tally(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> closures.of(
            proposals.read(members.coop().id(), decision), options.of(members.coop().id(), decision)).orElseThrow().tally());
    }
}
