package coop.toadlane.funding;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Scope;
import coop.toadlane.ballots.Method;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OwnIdeasTest {

    @Autowired
    Purser purser;

    @Autowired
    Ideas ideas;

    @Autowired
    OwnIdeas own;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void a_person_takes_their_ideas_along_and_once_erased_no_idea_names_them_while_its_text_stands() {
        var members = purser.members(2);
        var me = members.number(2);
        var round = purser.round(members, Method.GREEDY);
        var stairs = purser.idea(members, 2, round, "My sore knees", "20");
        purser.within(members, () -> ideas.word(me, stairs, new IdeaDraft("Stairs", "Five floors", "member 2", "20")));
        assertThat(as(members, () -> own.of(me.id())).toString()).contains("Stairs", "Five floors");

        as(members, () -> {
            own.erase(me.id());
            return "";
        });
        assertThat(count(members, "funding.earlier_idea WHERE title LIKE '%knees%'")).isZero();
        assertThat(count(members, "funding.idea WHERE carrier = 'member 2'")).isZero();
        assertThat(count(members, "funding.idea WHERE title = 'Stairs'")).isOne();
    }

    private int count(Assembly.Members members, String from) {
        return purser.within(members, () -> db.sql("SELECT count(*) FROM " + from).query(Integer.class).single());
    }

    private <T> T as(Assembly.Members members, Supplier<T> work) {
        return Scope.of(Optional.empty(), Optional.of(members.number(2).id())).call(() -> transaction.execute(_ -> work.get()));
    }
}
