package coop.toadlane.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.NotAllowed;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class StatementsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Statements statements;

    @Autowired
    InquiryPages pages;

    @Autowired
    Asking asking;

    @Autowired
    JdbcClient db;

    Assembly.Members members;
    InquiryId inquiry;

    @BeforeEach
    void ask() {
        members = assembly.byHands(3);
        inquiry = asking.opened(members, OpenTo.LINK, Review.AFTER);
    }

    @Test
    void who_writes_a_statement_agrees_with_it_and_others_are_asked() {
        assertThat(write(2, "Nobody rides alone")).isInstanceOf(Stated.Shown.class);
        assertThat(all("").getFirst().mine()).isNull();
        assertThat(asking.count(members, "SELECT opinion FROM opinions.vote WHERE inquiry_id = '%s'".formatted(inquiry))).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', opinions.text-missing", "'   ', opinions.text-missing", "Nobody rides alone, opinions.said-before",
        "'  NOBODY   rides — alone!! ', opinions.said-before", "Gloves for all., opinions.said-and-waits",
    })
    void what_is_empty_or_said_already_is_refused(String text, String key) {
        write(2, "Nobody rides alone.");
        asking.write(members, Asking.visitor(members, "key"), inquiry, "Gloves for all");
        assertThat(write(3, text)).isEqualTo(refused("text", Sentence.of(key)));
    }

    @Test
    void what_is_too_long_is_refused_and_what_just_fits_is_not() {
        assertThat(write(2, "x".repeat(280))).isInstanceOf(Stated.Shown.class);
        assertThat(write(2, "x".repeat(281))).isEqualTo(refused("text", Sentence.of("opinions.text-long", 280)));
    }

    @Test
    void what_was_turned_down_is_not_written_again_and_whoever_tries_is_told_why() {
        var gloves = asking.written(members, inquiry, "Gloves for all and lamps too");
        assembly.within(members, () -> statements.turnDown(members.amara(), inquiry, gloves, "Says two things"));
        assertThat(write(2, "Gloves for all and lamps too!"))
            .isEqualTo(refused("text", Sentence.of("opinions.said-and-turned-down", "Says two things")));
        assertThat(all("turned-down")).extracting(Statement::reason).containsExactly("Says two things");
        assertThat(all("")).isEmpty();
        assembly.within(members, () -> statements.accept(members.amara(), inquiry, gloves));
        assertThat(all("")).hasSize(1);
    }

    @Test
    void one_person_writes_twenty_at_most_and_one_question_holds_ten_thousand() {
        for (var number = 1; number <= 20; number++) assertThat(write(2, "Thought " + number)).isInstanceOf(Stated.Shown.class);
        assertThat(write(2, "One more")).isEqualTo(refused("text", Sentence.of("opinions.many-of-yours", 20)));
        assembly.within(members, () -> db.sql("UPDATE opinions.inquiry SET statements = 10000 WHERE id = :id")
            .param("id", inquiry.value()).update());
        assertThat(write(3, "One more")).isEqualTo(refused("text", Sentence.of("opinions.full", 10_000)));
        assertThat(bring("One more")).isEqualTo(
            refused("sheet", Sentence.of("opinions.line-problem", 1L, Sentence.of("opinions.full", 10_000))));
    }

    @Test
    void after_the_end_and_while_a_membership_rests_nothing_is_written() {
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(write(2, "We ride")).isEqualTo(refused("text", Sentence.of("opinions.suspended")));
        assembly.within(members, () -> inquiries.close(members.amara(), inquiry));
        assertThat(write(3, "We ride")).isEqualTo(refused("text", Sentence.of("opinions.is-closed")));
        assertThat(bring("We ride")).isEqualTo(refused("sheet", Sentence.of("opinions.is-closed")));
    }

    @Test
    void what_visitors_write_waits_and_is_seen_by_them_and_by_who_looks_after_decisions() {
        var visitor = Asking.visitor(members, "key");
        assertThat(asking.write(members, visitor, inquiry, "Bring my letters")).isInstanceOf(Stated.Waits.class);
        assertThat(all("")).isEmpty();
        assertThat(seen(members.amara(), "waiting")).hasSize(1);
        assertThat(seen(members.number(2), "waiting")).isEmpty();
        var theirs = assembly.within(members, () -> pages.statements(
            members.number(2), Optional.of(visitor), inquiry, asked("waiting"), Map.of()).statements().rows());
        assertThat(theirs).hasSize(1);
    }

    @Test
    void where_it_is_looked_at_before_what_members_write_waits_as_well() {
        var careful = asking.opened(members, OpenTo.MEMBERS, Review.BEFORE);
        assertThat(asking.write(members, Asking.member(members.number(2)), careful, "We ride")).isInstanceOf(Stated.Waits.class);
        assertThat(asking.write(members, Asking.member(members.amara()), careful, "We rest")).isInstanceOf(Stated.Shown.class);
    }

    @Test
    void only_who_looks_after_decisions_judges_and_turning_down_needs_a_reason() {
        var gloves = asking.written(members, inquiry, "Gloves");
        assertThatThrownBy(() -> assembly.within(members, () -> statements.turnDown(members.number(2), inquiry, gloves, "No")))
            .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assembly.within(members, () -> statements.accept(members.number(2), inquiry, gloves)))
            .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assembly.within(members, () -> statements.bring(members.number(2), inquiry, "We ride")))
            .isInstanceOf(NotAllowed.class);
        assertThat(assembly.within(members, () -> statements.turnDown(members.amara(), inquiry, gloves, " ")))
            .isEqualTo(refused("reason-" + gloves, Sentence.of("opinions.reason-missing")));
        assertThat(assembly.within(members, () -> statements.turnDown(members.amara(), inquiry, gloves, "x".repeat(501))))
            .isEqualTo(refused("reason-" + gloves, Sentence.of("opinions.reason-long", 500)));
    }

    @Test
    void statements_are_brought_along_line_by_line_or_as_polis_exports_them_and_none_twice() {
        assertThat(bring("We ride, always\n\nWe rest\nWE REST!")).isEqualTo(new Stated.Brought(2));
        var polis = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1500000000000,Fri,0,7,1,0,1,"We ride, always"
            1500000000000,Fri,1,8,1,0,1,"We sing, ""loudly""
            and often"
            """;
        assertThat(bring(polis)).isEqualTo(new Stated.Brought(1));
        assertThat(all("")).extracting(Statement::text).containsExactly("We ride, always", "We rest", "We sing, \"loudly\" and often");
    }

    @Test
    void a_sheet_with_a_mistake_adds_nothing_and_names_the_line() {
        assertThat(bring("We ride\n" + "x".repeat(281))).isEqualTo(
            refused("sheet", Sentence.of("opinions.line-problem", 2L, Sentence.of("opinions.text-long", 280))));
        assertThat(bring(" \n ")).isEqualTo(refused("sheet", Sentence.of("opinions.sheet-empty")));
        assertThat(bring("x".repeat(500_001))).isEqualTo(refused("sheet", Sentence.of("opinions.sheet-long", 500_000)));
        assertThat(bring("comment-body\n\"We ride")).isEqualTo(refused("sheet", Sentence.of("opinions.sheet-broken")));
        assertThat(bring("line\n".repeat(1_001))).isEqualTo(refused("sheet", Sentence.of("opinions.sheet-many", 1_000)));
    }

    private Stated write(int number, String text) {
        return asking.write(members, Asking.member(members.number(number)), inquiry, text);
    }

    private Stated bring(String sheet) {
        return assembly.within(members, () -> statements.bring(members.amara(), inquiry, sheet));
    }

    private List<Statement> all(String stage) {
        return seen(members.number(3), stage);
    }

    private List<Statement> seen(Actor.Member reader, String stage) {
        return assembly.within(members, () -> pages.all(reader, inquiry, asked(stage)));
    }

    private static Asked asked(String stage) {
        return new Asked("", "", "", "", stage.isEmpty() ? Map.of() : Map.of("stage", stage));
    }

    private static Stated refused(String field, Sentence why) {
        return new Stated.Refused(Map.of(field, why));
    }
}
