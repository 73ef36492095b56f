package coop.toadlane.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OpinionsTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Statements statements;

    @Autowired
    Opinions opinions;

    @Autowired
    InquiryPages pages;

    @Autowired
    Asking asking;

    Assembly.Members members;
    InquiryId inquiry;
    StatementId gloves;

    @BeforeEach
    void ask() {
        members = assembly.byHands(3);
        inquiry = asking.opened(members, OpenTo.MEMBERS, Review.AFTER);
        gloves = asking.written(members, inquiry, "Gloves should be paid by all");
    }

    @Test
    void somebody_is_asked_what_they_have_not_answered_and_can_change_their_mind() {
        asking.written(members, inquiry, "Nobody rides alone");
        assertThat(page(2).answered()).isZero();
        var first = page(2).next();
        assertThat(page(2).next()).isEqualTo(first);
        say(2, first.statement(), Opinion.AGREE);
        say(2, page(2).next().statement(), Opinion.PASS);
        assertThat(page(2).next()).isNull();
        assertThat(page(2).answered()).isEqualTo(2);
        say(2, first.statement(), Opinion.DISAGREE);
        assertThat(list(2).stream().filter(one -> one.said(Opinion.DISAGREE)).map(Statement::statement)).containsExactly(first.statement());
        assertThat(votes()).isEqualTo(4);
    }

    @Test
    void the_same_answer_twice_is_one() {
        say(2, gloves, Opinion.AGREE);
        say(2, gloves, Opinion.AGREE);
        assertThat(votes()).isEqualTo(2);
    }

    @Test
    void many_who_begin_at_once_are_each_given_a_number_and_none_is_lost() throws Exception {
        var crowd = asking.opened(members, OpenTo.LINK, Review.AFTER);
        var statement = asking.written(members, crowd, "We ride");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 24).<Callable<Said>>mapToObj(number -> () ->
                asking.say(members, Asking.visitor(members, "crowd " + number % 12), crowd, statement, Opinion.AGREE)).toList();
            for (var said : people.invokeAll(calls)) assertThat(said.get()).isEqualTo(new Said.Done());
        }
        assertThat(asking.count(members, "SELECT count(*) FROM opinions.vote WHERE inquiry_id = '%s'".formatted(crowd))).isEqualTo(13);
        assertThat(asking.count(members, "SELECT people FROM opinions.inquiry WHERE id = '%s'".formatted(crowd))).isEqualTo(13);
    }

    @Test
    void after_the_end_nothing_is_answered_and_nothing_taken_back() {
        say(2, gloves, Opinion.AGREE);
        assembly.within(members, () -> inquiries.close(members.amara(), inquiry));
        assertThat(say(3, gloves, Opinion.AGREE)).isEqualTo(refused("opinions.is-closed"));
        assertThat(say(2, gloves, Opinion.DISAGREE)).isEqualTo(refused("opinions.is-closed"));
        assertThat(withdraw(2)).isEqualTo(refused("opinions.is-closed"));
        assertThat(votes()).isEqualTo(2);
    }

    @Test
    void what_was_turned_down_or_waits_is_not_answered() {
        assembly.within(members, () -> statements.turnDown(members.amara(), inquiry, gloves, "Says two things"));
        assertThat(say(2, gloves, Opinion.AGREE)).isEqualTo(refused("opinions.was-turned-down"));
        var careful = asking.opened(members, OpenTo.MEMBERS, Review.BEFORE);
        var waiting = Asking.id(asking.write(members, Asking.member(members.number(2)), careful, "Wait for me"));
        assertThat(asking.say(members, Asking.member(members.number(3)), careful, waiting, Opinion.AGREE))
            .isEqualTo(refused("opinions.waits"));
    }

    @Test
    void a_statement_of_another_co_op_or_question_is_not_there() {
        var others = assembly.byHands(1);
        assertThatThrownBy(() -> asking.say(others, Asking.member(others.amara()), inquiry, gloves, Opinion.AGREE))
            .isInstanceOf(NotFound.class);
        var own = asking.opened(others, OpenTo.MEMBERS, Review.AFTER);
        assertThatThrownBy(() -> asking.say(others, Asking.member(others.amara()), own, gloves, Opinion.AGREE))
            .isInstanceOf(NotFound.class);
        var second = asking.opened(members, OpenTo.MEMBERS, Review.AFTER);
        assertThatThrownBy(() -> asking.say(members, Asking.member(members.amara()), second, gloves, Opinion.AGREE))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void whose_membership_rests_and_visitors_without_a_link_for_them_are_refused() {
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(say(2, gloves, Opinion.AGREE)).isEqualTo(refused("opinions.suspended"));
        assertThat(asking.say(members, Asking.visitor(members, "key"), inquiry, gloves, Opinion.AGREE))
            .isEqualTo(refused("opinions.members-only"));
        assertThat(votes()).isOne();
    }

    @Test
    void a_visitor_who_answers_quicker_than_anybody_reads_waits_a_minute() {
        var open = asking.opened(members, OpenTo.LINK, Review.AFTER);
        var lines = IntStream.range(0, 61).mapToObj(number -> "Line " + number).reduce("", (all, line) -> all + line + "\n");
        assembly.within(members, () -> statements.bring(members.amara(), open, lines));
        var visitor = Asking.visitor(members, "robot");
        var all = assembly.within(members, () -> pages.all(members.amara(), open, Asked.nothing()));
        for (var number = 0; number < 60; number++)
            assertThat(asking.say(members, visitor, open, all.get(number).statement(), Opinion.AGREE)).isEqualTo(new Said.Done());
        assertThat(asking.say(members, visitor, open, all.get(60).statement(), Opinion.AGREE)).isEqualTo(refused("opinions.too-quick"));
    }

    @Test
    void one_network_sends_two_hundred_newcomers_a_day_at_most() {
        var newcomers = new Newcomers(Clock.systemUTC());
        for (var number = 0; number < Newcomers.MOST_IN_A_DAY; number++) assertThat(newcomers.admits("school")).isTrue();
        assertThat(newcomers.admits("school")).isFalse();
        assertThat(newcomers.admits("library")).isTrue();
    }

    @Test
    void somebody_takes_back_all_they_answered_as_if_they_had_not() {
        say(2, gloves, Opinion.AGREE);
        assertThat(withdraw(2)).isEqualTo(new Said.Done());
        assertThat(withdraw(3)).isEqualTo(new Said.Done());
        assertThat(votes()).isOne();
        assertThat(page(2).answered()).isZero();
    }

    private Said say(int number, StatementId statement, Opinion opinion) {
        return asking.say(members, Asking.member(members.number(number)), inquiry, statement, opinion);
    }

    private Said withdraw(int number) {
        return assembly.within(members, () -> opinions.withdraw(Asking.member(members.number(number)), inquiry));
    }

    private InquiryPage page(int number) {
        var reader = members.number(number);
        return assembly.within(members, () -> pages.inquiry(reader, Optional.of(Asking.member(reader)), inquiry, "", Map.of()));
    }

    private List<Statement> list(int number) {
        return assembly.within(members, () -> pages.all(members.number(number), inquiry, Asked.nothing()));
    }

    private int votes() {
        return asking.count(members, "SELECT count(*) FROM opinions.vote WHERE inquiry_id = '%s'".formatted(inquiry));
    }

    private static Said refused(String key) {
        return new Said.Refused(Sentence.of(key));
    }
}
