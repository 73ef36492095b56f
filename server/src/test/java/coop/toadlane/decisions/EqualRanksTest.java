package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EqualRanksTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"SCHULZE", "RANKED_PAIRS", "MINIMAX", "BORDA"})
    void what_one_likes_alike_may_be_ranked_alike_where_the_method_compares(Method method) {
        var members = assembly.byHands(2);
        var name = open(members, method);
        assertThat(vote(members, 1, name, 1, 1, 2)).isInstanceOf(Voted.Cast.class);
        assertThat(vote(members, 2, name, 2, 1, 3)).isInstanceOf(Voted.Cast.class);
        assembly.within(members, () -> decisions.close(members.coop().id(), name, Assembly.A_YEAR_LATER));
        var page = assembly.within(members, () -> pages.page(members.amara(), name, DecisionPages.Typed.NOTHING));
        assertThat(page.count().elected()).containsExactly(2);
        assertThat(page.voices()).extracting(Voices.Voice::marks).contains("1,1,2");
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"INSTANT_RUNOFF", "SCOTTISH_STV", "MEEK_STV"})
    void it_is_refused_where_the_method_transfers_whole_votes(Method method) {
        var members = assembly.byHands(2);
        assertThat(vote(members, 1, open(members, method), 1, 1, 2)).isEqualTo(new Voted.Refused(Voted.Refusal.RANK_TWICE));
    }

    private DecisionId open(Assembly.Members members, Method method) {
        var draft = Draft.choice("A name", "For the bike", Bylaws.POLICY, "Ida", "Zora", "Bob").asking(Ask.by(method, 1));
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), draft)));
    }

    private Voted vote(Assembly.Members members, int voter, DecisionId decision, int... ranks) {
        var marks = new TreeMap<Integer, Integer>();
        for (var place = 1; place <= ranks.length; place++) marks.put(place, ranks[place - 1]);
        return assembly.within(members, () -> decisions.vote(members.number(voter), decision, Vote.marking(marks)));
    }
}
