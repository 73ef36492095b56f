package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Scope;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.membership.Bylaws;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DiscussionTest {

    private static final Draft VAN = Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY);

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionPages pages;

    @Autowired
    OwnVoices ownVoices;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void an_edited_comment_shows_what_it_said_before() {
        var members = assembly.byHands(1);
        var van = open(members);
        comment(members, van, "Who keeps the keys?");
        var first = thread(members, van).comments().getFirst();
        assembly.within(members, () -> decisions.editComment(members.amara(), van, first.id(), "Who keeps both keys?"));

        var thread = thread(members, van);
        assertThat(thread.comments()).singleElement().extracting(Comments.Comment::text).isEqualTo("Who keeps both keys?");
        assertThat(thread.before(thread.comments().getFirst())).singleElement()
            .extracting(Comments.Earlier::text).isEqualTo("Who keeps the keys?");
        assertThat(assembly.recorded(members, van)).endsWith("decisions.comment-written", "decisions.comment-edited");
    }

    @Test
    void nobody_edits_what_another_wrote() {
        var members = assembly.byHands(2);
        var van = open(members);
        comment(members, van, "Who keeps the keys?");
        var first = thread(members, van).comments().getFirst();
        assertThat(assembly.within(members, () -> decisions.editComment(members.number(2), van, first.id(), "Nobody")))
            .isEqualTo(new Commented.Refused(Commented.Refusal.NOT_YOURS));
    }

    @Test
    void a_long_discussion_shows_its_last_comments_and_leads_to_the_earlier_ones() {
        var members = assembly.byHands(1);
        var van = open(members);
        for (var number = 1; number <= 60; number++) comment(members, van, "Comment " + number);

        var last = thread(members, van);
        assertThat(last.comments()).hasSize(50).last().extracting(Comments.Comment::text).isEqualTo("Comment 60");
        var older = assembly.within(members, () -> pages.page(
            members.amara(), van, Optional.of(DecisionId.in(last.older()).value()), DecisionPages.Typed.NOTHING)).thread();
        assertThat(older.comments()).hasSize(10).first().extracting(Comments.Comment::text).isEqualTo("Comment 1");
        assertThat(older.older()).isNull();
    }

    @Test
    void a_person_takes_along_what_they_said_and_erased_it_is_gone_while_the_count_stands() {
        var members = assembly.byHands(1);
        var van = open(members);
        assembly.within(members, () -> decisions.vote(members.amara(), van, Vote.of(Answer.AGREE).because("My knees")));
        comment(members, van, "My knees are done");
        assertThat(owned(members).toString()).contains("Buy a cargo van", "AGREE", "My knees", "My knees are done");

        asAmara(members, () -> {
            ownVoices.erase(members.amara().id());
            return null;
        });
        assertThat(owned(members).toString()).contains("AGREE").doesNotContain("knees");
    }

    private Object owned(Assembly.Members members) {
        return asAmara(members, () -> ownVoices.of(members.amara().id()));
    }

    private <T> T asAmara(Assembly.Members members, Supplier<T> work) {
        return Scope.of(Optional.empty(), Optional.of(members.amara().id()))
            .call(() -> new TransactionTemplate(transactions).execute(_ -> work.get()));
    }

    private DecisionId open(Assembly.Members members) {
        return assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), VAN)));
    }

    private void comment(Assembly.Members members, DecisionId decision, String text) {
        assertThat(assembly.within(members, () -> decisions.comment(members.amara(), decision, text)))
            .isEqualTo(new Commented.Written());
    }

    private DecisionPage.Thread thread(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () ->
            pages.page(members.amara(), decision, Optional.empty(), DecisionPages.Typed.NOTHING)).thread();
    }
}
