package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RunningTallyTest {

    private static final int VOTERS = 6;
    private static final int CHANGES_OF_MIND = 60;

    private record Counts(int ballots, int agree, int abstain, int disagree, int object) {}

    private final Assembly assembly;
    private final Decisions decisions;
    private final JdbcClient db;

    @Autowired
    RunningTallyTest(Assembly assembly, Decisions decisions, JdbcClient db) {
        this.assembly = assembly;
        this.decisions = decisions;
        this.db = db;
    }

    @Test
    void the_running_tally_is_what_a_recount_would_find_however_often_people_change_their_minds() {
        var members = assembly.byHands(VOTERS);
        var van = assembly.opened(assembly.within(members, () -> decisions.open(
            members.amara(), Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY))));
        var seed = System.nanoTime();
        var chance = new Random(seed);
        for (var change = 0; change < CHANGES_OF_MIND; change++) {
            var voter = members.number(1 + chance.nextInt(VOTERS));
            var says = chance.nextInt(4);
            assembly.within(members, () -> says == 3 ? decisions.takeBack(voter, van)
                : decisions.vote(voter, van, Vote.of(says == 0 ? Answer.AGREE : says == 1 ? Answer.ABSTAIN : Answer.DISAGREE)));

            assertThat(kept(members, van)).as("seed %d, change %d", seed, change).isEqualTo(recounted(members, van));
        }
    }

    @Test
    void the_number_of_members_follows_who_comes_and_goes() {
        var members = assembly.byHands(3);
        var noor = assembly.join(members.coop(), "Noor Haddad", "MEMBER");
        assertThat(counted(members)).isEqualTo(4);

        assembly.setStanding(noor, "SUSPENDED");
        assertThat(counted(members)).isEqualTo(3);

        assembly.setStanding(noor, "MEMBER");
        assembly.join(members.coop(), "Luca Ferrero", "SUSPENDED");
        assertThat(counted(members)).isEqualTo(4);
    }

    private int counted(Assembly.Members members) {
        return assembly.within(members, () -> db.sql("SELECT members FROM membership.coop WHERE coop_id = :coop")
            .param("coop", members.coop().id().value()).query(Integer.class).single());
    }

    private Counts kept(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> db.sql("""
                SELECT ballots, agree, abstain, disagree, object FROM decisions.tally WHERE proposal_id = :id
                """).param("id", decision.value()).query(Counts.class).optional().orElse(new Counts(0, 0, 0, 0, 0)));
    }

    private Counts recounted(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> db.sql("""
                SELECT count(*) AS ballots, count(*) FILTER (WHERE answer = 'AGREE') AS agree,
                       count(*) FILTER (WHERE answer = 'ABSTAIN') AS abstain,
                       count(*) FILTER (WHERE answer = 'DISAGREE') AS disagree, count(*) FILTER (WHERE answer = 'OBJECT') AS object
                  FROM decisions.ballot
                 WHERE proposal_id = :id
                """).param("id", decision.value()).query(Counts.class).single());
    }
}
