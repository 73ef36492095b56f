package coop.toadlane.decisions;

import static coop.toadlane.decisions.Assembly.A_YEAR_LATER;
import static coop.toadlane.decisions.Assembly.MONDAY;
import static coop.toadlane.decisions.Assembly.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Actor;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.Openness;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.database.TestPostgres;
import coop.toadlane.decisions.Assembly.Members;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Looks at the database as whoever runs it can: every row of every table, where it lies, and which transaction wrote it. */
@DatabaseTest
class NothingLeadsBackTest {

    private static final Answer[] ANSWERS = {Answer.AGREE, Answer.DISAGREE, Answer.ABSTAIN};

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    SecretVoters voters;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_the_end_of_a_secret_vote_no_row_leads_from_a_member_to_a_ballot(long seed) throws SQLException {
        var members = assembly.byHands(12);
        var decision = open(members, Openness.SECRET);
        var codes = new ArrayList<String>();
        for (var voter : shuffled(members, seed))
            codes.add(voters.vote(members, decision, voter, new Ballot.Answered(ANSWERS[codes.size() % 3])));
        close(members, decision);

        assertThat(tablesWith(members, codes)).as("what knows a receipt").containsExactly("urn.slip");
        assertThat(tablesWith(members, texts("SELECT unnest(ARRAY[paper, stamp, signature]) FROM urn.slip WHERE vote_id = '%s'"
            .formatted(decision)))).as("what knows a paper").containsExactly("urn.slip");
        var lie = texts("SELECT code FROM urn.slip WHERE vote_id = '%s' ORDER BY ctid".formatted(decision));
        assertThat(lie).as("in the order of their codes, and not of their coming").isSorted().containsExactlyInAnyOrderElementsOf(codes);
        var roll = texts("SELECT member_id FROM urn.roll WHERE vote_id = '%s' ORDER BY ctid".formatted(decision));
        assertThat(roll).isSorted().hasSize(12);
        assertThat(texts("SELECT DISTINCT xmin FROM urn.slip WHERE vote_id = '%s'".formatted(decision))).hasSize(1);
        assertThat(texts("SELECT DISTINCT xmin FROM urn.roll WHERE vote_id = '%s'".formatted(decision))).hasSize(1);
        assertThat(texts("SELECT envelope FROM urn.roll WHERE vote_id = '%s'".formatted(decision))).containsOnlyNulls();
        assertThat(texts("SELECT vote_id FROM urn.secret WHERE vote_id = '%s'".formatted(decision))).isEmpty();
    }

    /** A new column or table that knows more has to be thought about here. */
    @Test
    void the_box_knows_no_member_and_no_time_and_the_roll_no_ballot_and_no_time() throws SQLException {
        assertThat(columns("slip")).isEqualTo(Set.of("coop_id", "vote_id", "code", "paper", "stamp", "turn", "ballot", "signature"));
        assertThat(columns("roll")).isEqualTo(Set.of("coop_id", "vote_id", "member_id", "envelope"));
    }

    @Test
    void while_a_secret_vote_is_open_the_record_does_not_say_who_takes_a_paper_when() {
        var members = assembly.byHands(3);
        var decision = open(members, Openness.SECRET);
        for (var voter : members.all()) voters.vote(members, decision, voter, new Ballot.Answered(Answer.AGREE));
        close(members, decision);
        assertThat(assembly.recorded(members, decision)).containsExactly("decisions.opened", "decisions.passed");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void where_names_are_cut_off_the_ballots_lie_in_the_order_of_what_they_say(long seed) throws SQLException {
        var members = assembly.byHands(9);
        var decision = open(members, Openness.ANONYMOUS);
        var cast = new ArrayList<String>();
        for (var voter : shuffled(members, seed)) {
            var answer = ANSWERS[cast.size() % 3];
            cast.add(answer.name());
            assembly.within(members, () -> decisions.vote(voter, decision, Vote.of(answer).because("Because " + voter.id()), TUESDAY));
        }
        close(members, decision);

        assertThat(assembly.count(members, "ballot", decision)).isZero();
        assertThat(texts("SELECT answer FROM decisions.nameless_ballot WHERE proposal_id = '%s' ORDER BY ctid".formatted(decision)))
            .isSorted().containsExactlyInAnyOrderElementsOf(cast);
        assertThat(texts("SELECT DISTINCT xmin FROM decisions.nameless_ballot WHERE proposal_id = '%s'".formatted(decision))).hasSize(1);
        assertThat(texts("SELECT member_id FROM decisions.took_part WHERE proposal_id = '%s' ORDER BY ctid".formatted(decision)))
            .isSorted().hasSize(9);
        assertThat(texts("SELECT DISTINCT ballots + agree + abstain + disagree FROM decisions.tally_part WHERE proposal_id = '%s'"
            .formatted(decision))).as("the running tally, which is kept by parts of the members' ids").containsExactly("0");
        assertThat(tablesWith(members, List.of("Because " + members.amara().id()))).containsExactly("decisions.nameless_ballot");
    }

    @Test
    void what_is_withdrawn_before_names_are_cut_off_is_burnt() {
        var members = assembly.byHands(1);
        var decision = open(members, Openness.ANONYMOUS);
        assembly.within(members, () -> decisions.vote(members.amara(), decision, Vote.of(Answer.AGREE), TUESDAY));
        assembly.within(members, () -> decisions.withdraw(members.amara(), decision));
        assertThat(assembly.count(members, "ballot", decision)).isZero();
        assertThat(assembly.count(members, "nameless_ballot", decision)).isZero();
    }

    private static List<Actor.Member> shuffled(Members members, long seed) {
        var order = new ArrayList<>(members.all());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private DecisionId open(Members members, Openness openness) {
        var draft = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY).asking(Ask.BY_RULE.as(openness));
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    private void close(Members members, DecisionId decision) {
        assembly.within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
    }

    private static Set<String> columns(String table) throws SQLException {
        return Set.copyOf(texts(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = 'urn' AND table_name = '%s'".formatted(table)));
    }

    /** Every table of the program in which some row, of this co-op or of none, says any of this anywhere. */
    private static List<String> tablesWith(Members members, List<String> anyOf) throws SQLException {
        var found = new ArrayList<String>();
        var sought = "ARRAY['" + String.join("', '", anyOf) + "']";
        for (var table : texts("""
                SELECT format('%I.%I t WHERE ', n.nspname, c.relname)
                       || CASE WHEN a.attname IS NULL THEN 'true' ELSE 't.coop_id = ''COOP''' END
                  FROM pg_class c
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'coop_id'
                 WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                 ORDER BY 1
                """.replace("COOP", members.coop().id().toString()))) {
            var rows = "SELECT 1 FROM %s AND EXISTS (SELECT FROM unnest(%s) AS said WHERE position(said IN t::text) > 0) LIMIT 1";
            if (!texts(rows.formatted(table, sought)).isEmpty()) found.add(table.split(" ")[0]);
        }
        return found;
    }

    private static List<String> texts(String query) throws SQLException {
        try (var connection = TestPostgres.owner().connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }
}
