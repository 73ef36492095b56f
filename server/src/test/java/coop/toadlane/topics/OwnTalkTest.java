package coop.toadlane.topics;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Scope;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.identity.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OwnTalkTest {

    private static final Set<String> ROOMS = Set.of("topics", "meetings", "digest");

    @Autowired
    Assembly assembly;

    @Autowired
    Topics topics;

    @Autowired
    Polls polls;

    @Autowired
    List<PersonalData> rooms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void a_person_takes_along_what_they_raised_and_erased_their_answers_are_gone_while_the_topic_stands() {
        var members = assembly.byHands(1);
        var me = members.amara();
        var doors = assembly.within(members, () -> switch (topics.raise(me, new TopicDraft("My sore knees", "They hurt", ""))) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
        assembly.within(members, () -> topics.word(me, doors, new TopicDraft("Stairs", "Five floors", "")));
        assembly.within(members, () -> switch (polls.open(me, doors, PollDraft.sense("A lift"))) {
            case Polled.Done(var poll) -> polls.answer(me, doors, poll, Map.of(1, PollAnswer.YES));
            case Polled.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
        assertThat(owned(members)).contains("Stairs");

        asAmara(members, room -> {
            room.erase(me.id());
            return "";
        });
        assertThat(owned(members)).contains("Stairs");
        assertThat(count(members, "SELECT count(*) FROM topics.poll_answer")).isZero();
        assertThat(count(members, "SELECT count(*) FROM topics.earlier_topic WHERE title LIKE '%knees%'")).isZero();
    }

    private String owned(Assembly.Members members) {
        return asAmara(members, room -> room.of(members.amara().id()).toString());
    }

    private int count(Assembly.Members members, String query) {
        return assembly.within(members, () -> db.sql(query).query(Integer.class).single());
    }

    private String asAmara(Assembly.Members members, Function<PersonalData, String> work) {
        return Scope.of(Optional.empty(), Optional.of(members.amara().id())).call(() -> transaction.execute(_ ->
            rooms.stream().filter(room -> ROOMS.contains(room.name())).map(work).collect(Collectors.joining())));
    }
}
