package coop.toadlane.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Scope;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.identity.PersonalData;
import coop.toadlane.ui.Asked;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CartographerTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Asking asking;

    @Autowired
    Cartographer cartographer;

    @Autowired
    Statements statements;

    @Autowired
    InquiryPages pages;

    @Autowired
    ChartTable charts;

    @Autowired
    PolisExport export;

    @Autowired
    List<PersonalData> rooms;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionTemplate transaction;

    Assembly.Members members;
    InquiryId inquiry;
    List<StatementId> all;

    @BeforeEach
    void answer() {
        members = assembly.byHands(10);
        inquiry = asking.opened(members, OpenTo.MEMBERS, Review.AFTER);
        all = asking.twoCamps(members, inquiry);
        drawUntilCovered(60);
    }

    @Test
    void two_camps_are_two_groups_with_what_marks_joins_and_divides_them() {
        var page = map(1);
        assertThat(page.chart().groups()).extracting(Chart.Group::size).containsExactly(5, 5);
        assertThat(page.chart().votes()).isEqualTo(60);
        assertThat(page.chart().people()).isEqualTo(10);
        assertThat(page.standing(page.chart().consensus())).extracting(mark -> page.statements().get(mark.statement()).text())
            .containsExactlyInAnyOrder("Statement 4", "Statement 5");
        assertThat(page.dividing()).extracting(Statement::text)
            .containsExactly("Statement 0", "Statement 1", "Statement 2", "Statement 3");
        assertThat(page.dividing().getFirst().groups()).containsExactlyInAnyOrder(new Part(5, 0, 0), new Part(0, 0, 5));
        assertThat(page.chart().groups()).allSatisfy(group -> assertThat(group.marks()).isNotEmpty());
    }

    @Test
    void everybody_finds_their_own_place_and_the_picture_names_nobody() {
        var mine = map(1).mine();
        var other = map(10).mine();
        assertThat(mine).isNotNull();
        assertThat(other.group()).isNotEqualTo(mine.group());
        assertThat(map(2).mine().group()).isEqualTo(mine.group());
        assertThat(map(1).chart().dots()).extracting(Chart.Dot::people).containsExactly(5, 5);
    }

    @Test
    void it_is_drawn_anew_only_after_something_was_said_and_tells_of_how_many_answers() {
        assertThat(draw()).isFalse();
        asking.say(members, Asking.member(members.amara()), inquiry, all.getFirst(), Opinion.PASS);
        draw();
        assertThat(map(1).statements().values()).filteredOn(one -> one.text().equals("Statement 0"))
            .allSatisfy(one -> assertThat(one.groups()).contains(new Part(4, 1, 0))).hasSize(1);
    }

    @Test
    void what_is_turned_down_moves_nobody_any_more() {
        assembly.within(members, () -> statements.turnDown(members.amara(), inquiry, all.getLast(), "Says nothing"));
        drawUntilCovered(50);
        assertThat(map(1).statements().values()).extracting(Statement::text).doesNotContain("Statement 5");
    }

    @Test
    void with_fewer_than_five_people_there_are_counts_and_no_map() {
        var few = asking.opened(members, OpenTo.MEMBERS, Review.AFTER);
        var statement = asking.written(members, few, "We are few");
        asking.say(members, Asking.member(members.number(2)), few, statement, Opinion.DISAGREE);
        scopes.within(members.coop().id(), () -> cartographer.draw(members.coop().id(), few));
        var page = assembly.within(members, () -> pages.statements(
            members.amara(), Optional.empty(), few, Asked.nothing(), Map.of()));
        assertThat(page.statements().rows().getFirst().whole()).isEqualTo(new Part(1, 0, 1));
        assertThat(assembly.within(members, () -> pages.map(members.amara(), Optional.empty(), few)).chart().hasGroups()).isFalse();
    }

    /** The library reads what was exported, and finds the same groups. */
    @Test
    void the_export_of_polis_counts_to_the_same_groups_and_names_nobody() throws IOException {
        var votes = new StringBuilder();
        var people = new StringBuilder();
        var comments = new StringBuilder();
        var asked = assembly.within(members, () -> pages.map(members.amara(), Optional.empty(), inquiry)).inquiry();
        scopes.within(members.coop().id(), () -> written(asked, votes, people, comments));
        assertThat(votes.toString().lines()).hasSize(61).element(0).isEqualTo("timestamp,datetime,comment-id,voter-id,vote");
        assertThat(comments.toString().lines()).hasSize(7).anyMatch(line -> line.endsWith(",,10,0,1,Statement 4"));
        var rows = people.toString().lines().map(line -> line.split(",", -1)).toList();
        assertThat(rows.getFirst()).startsWith("participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree", "1", "2");
        var groups = new HashMap<String, String>();
        rows.stream().skip(1).forEach(row -> groups.put(row[6], row[1]));
        assertThat(groups.keySet()).containsExactlyInAnyOrder("1", "-1");
        assertThat(new HashSet<>(groups.values())).containsExactlyInAnyOrder("0", "1");
        assertThat(votes + "" + people + comments).doesNotContain("Amara", members.amara().membership().toString());
    }

    private Void written(Inquiry asked, StringBuilder votes, StringBuilder people, StringBuilder comments) {
        try {
            export.votes(asked, members.coop().id(), votes);
            export.people(asked, members.coop().id(), people);
            export.comments(asked, members.coop().id(), comments);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return null;
    }

    @Test
    void a_person_takes_along_what_they_wrote_and_answered_and_erased_their_answers_leave_the_map() {
        var mine = rooms.stream().filter(room -> room.name().equals("opinions")).findFirst().orElseThrow();
        var amara = members.amara().id();
        var told = Scope.of(Optional.empty(), Optional.of(amara)).call(() -> transaction.execute(_ -> mine.of(amara).toString()));
        assertThat(told).contains("How should we ride", "Statement 3", "DISAGREE");
        Scope.of(Optional.empty(), Optional.of(amara)).call(() -> transaction.execute(_ -> {
            mine.erase(amara);
            return null;
        }));
        drawUntilCovered(54);
        assertThat(map(2).chart().people()).isEqualTo(9);
        assertThat(asking.count(members, "SELECT count(*) FROM opinions.participant WHERE member_id = '%s'"
            .formatted(members.amara().membership()))).isZero();
    }

    private boolean draw() {
        return scopes.within(members.coop().id(), () -> cartographer.draw(members.coop().id(), inquiry));
    }

    /** The round of the program may be drawing at the same moment; either of them does. */
    private void drawUntilCovered(long votes) {
        draw();
        assertThat(assembly.within(members, () -> charts.of(members.coop().id(), inquiry)).orElseThrow().chart().votes()).isEqualTo(votes);
    }

    private MapPage map(int number) {
        var reader = members.number(number);
        return assembly.within(members, () -> pages.map(reader, Optional.of(Asking.member(reader)), inquiry));
    }
}
