package coop.toadlane.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Scope;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.identity.Identity;
import coop.toadlane.ui.NotFound;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DiscussionTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Identity identity;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void an_edited_comment_shows_what_it_said_before() {
        var members = assembly.byHands(1);
        var van = begun(members);
        var keys = written(say(members, 1, van, "Who keeps the keys?"));
        assembly.within(members, () -> discussions.edit(members.amara(), keys, "Who keeps both keys?"));

        var comment = read(members, van).comments().getFirst();
        assertThat(comment.text()).isEqualTo("Who keeps both keys?");
        assertThat(comment.earlier()).singleElement().extracting(Comment.Earlier::text).isEqualTo("Who keeps the keys?");
    }

    @Test
    void replies_stand_below_what_they_answer_and_a_reply_to_a_reply_beside_it() {
        var members = assembly.byHands(2);
        var van = begun(members);
        var keys = written(say(members, 1, van, "Who keeps the keys?"));
        var luca = written(reply(members, 2, keys, "I could"));
        reply(members, 1, luca, "Thank you");
        say(members, 2, van, "And the insurance?");

        var told = read(members, van);
        assertThat(told.told()).isEqualTo(4);
        assertThat(told.comments()).extracting(Comment::text).containsExactly("Who keeps the keys?", "And the insurance?");
        assertThat(told.comments().getFirst().replies()).extracting(Comment::text).containsExactly("I could", "Thank you");
    }

    @Test
    void of_many_replies_the_last_are_shown_and_the_others_counted() {
        var members = assembly.byHands(1);
        var van = begun(members);
        var keys = written(say(members, 1, van, "Who keeps the keys?"));
        for (var number = 1; number <= 25; number++) reply(members, 1, keys, "Reply " + number);

        var comment = read(members, van).comments().getFirst();
        assertThat(comment.replies()).hasSize(20).last().extracting(Comment::text).isEqualTo("Reply 25");
        assertThat(comment.hidden()).isEqualTo(5);
    }

    @Test
    void a_long_discussion_shows_its_last_comments_and_leads_to_the_earlier_ones() {
        var members = assembly.byHands(1);
        var van = begun(members);
        for (var number = 1; number <= 60; number++) say(members, 1, van, "Comment " + number);

        var last = read(members, van);
        assertThat(last.comments()).hasSize(50).last().extracting(Comment::text).isEqualTo("Comment 60");
        var older = assembly.within(members, () -> discussions.of(members.amara(), van, UUID.fromString(last.older())));
        assertThat(older.comments()).hasSize(10).first().extracting(Comment::text).isEqualTo("Comment 1");
        assertThat(older.older()).isNull();
    }

    @Test
    void a_reaction_counts_once_for_each_member_and_is_taken_back_by_giving_it_again() {
        var members = assembly.byHands(2);
        var van = begun(members);
        var keys = written(say(members, 1, van, "Who keeps the keys?"));
        react(members, 1, keys);
        react(members, 2, keys);
        assertThat(agree(members, van)).isEqualTo(new Comment.Reacted(Reaction.AGREE, 2, true));
        react(members, 1, keys);
        assertThat(agree(members, van)).isEqualTo(new Comment.Reacted(Reaction.AGREE, 1, false));
    }

    @ParameterizedTest(name = "“{0}” calls Luca: {1}")
    @CsvSource(delimiter = '|', value = {
        "@Luca Ferrero could you look?        | 1",
        "@luca ferrero, could you look?       | 1",
        "@Luca could you look?                | 1",
        "Ask (@Luca), he knows. @Luca Ferrero | 1",
        "luca@ferrero.example is his mail     | 0",
        "Luca Ferrero could look              | 0",
        "@Lucas could look                    | 0"})
    void whoever_is_called_by_name_gets_one_letter(String text, int letters) {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero");
        say(members, 1, begun(members), text);
        assertThat(letters(luca)).hasSize(letters);
    }

    @Test
    void a_first_name_that_two_bear_calls_nobody() {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero");
        joined(members, "Luca Bianchi");
        say(members, 1, begun(members), "@Luca could you look?");
        assertThat(letters(luca)).isEmpty();
    }

    @Test
    void an_edit_calls_only_who_was_not_called_before() {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero");
        var mei = joined(members, "Mei Tanaka");
        var keys = written(say(members, 1, begun(members), "@Luca Ferrero has the keys"));
        assembly.within(members, () -> discussions.edit(members.amara(), keys, "@Luca Ferrero and @Mei Tanaka have the keys"));
        assertThat(letters(luca)).hasSize(1);
        assertThat(letters(mei)).hasSize(1);
    }

    @Test
    void who_follows_is_told_of_each_comment_but_their_own_until_they_unfollow() {
        var members = assembly.byHands(1);
        var luca = joined(members, "Luca Ferrero");
        var van = begun(members);
        assembly.within(members, () -> discussions.follow(luca.actor(), van, true));
        say(members, 1, van, "Who keeps the keys?");
        assembly.within(members, () -> discussions.say(luca.actor(), van, "I could"));
        assembly.within(members, () -> discussions.follow(luca.actor(), van, false));
        say(members, 1, van, "Thank you");
        assertThat(letters(luca)).containsExactly(members.coop().name() + ": Amara Diallo on “Buy a van”");
    }

    @Test
    void a_comment_is_refused_when_it_says_nothing_or_too_much_or_its_author_rests() {
        var members = assembly.byHands(2);
        var van = begun(members);
        var keys = written(say(members, 1, van, "Who keeps the keys?"));
        assertThat(say(members, 1, van, "  ")).isEqualTo(new Commented.Refused(Commented.Refusal.EMPTY));
        assertThat(reply(members, 1, keys, "")).isEqualTo(new Commented.Refused(Commented.Refusal.EMPTY));
        assertThat(say(members, 1, van, "x".repeat(5_001))).isEqualTo(new Commented.Refused(Commented.Refusal.TOO_LONG));
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(say(members, 2, van, "Hello")).isEqualTo(new Commented.Refused(Commented.Refusal.SUSPENDED));
        assertThat(react(members, 2, keys)).isEqualTo(new Commented.Refused(Commented.Refusal.SUSPENDED));
        assertThat(read(members, van).told()).isOne();
    }

    @Test
    void nobody_edits_what_another_wrote() {
        var members = assembly.byHands(2);
        var keys = written(say(members, 1, begun(members), "Who keeps the keys?"));
        assertThat(assembly.within(members, () -> discussions.edit(members.number(2), keys, "Nobody")))
            .isEqualTo(new Commented.Refused(Commented.Refusal.NOT_YOURS));
    }

    @Test
    void a_full_conversation_takes_no_more() {
        var members = assembly.byHands(1);
        var van = begun(members);
        assembly.within(members, () -> db.sql("UPDATE discussion.conversation SET comments = 10000 WHERE id = :id")
            .param("id", van.value()).update());
        assertThat(say(members, 1, van, "One more")).isEqualTo(new Commented.Refused(Commented.Refusal.TOO_MANY));
    }

    @Test
    void what_another_co_op_says_is_not_there() {
        var mine = assembly.byHands(1);
        var others = assembly.byHands(1);
        var van = begun(others);
        var keys = written(say(others, 1, van, "Who keeps the keys?"));
        assertThatThrownBy(() -> say(mine, 1, van, "Hello")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(mine, 1, keys, "Hello")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> react(mine, 1, keys)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assembly.within(mine, () -> discussions.edit(mine.amara(), keys, "No"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assembly.within(mine, () -> discussions.follow(mine.amara(), van, true))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_takes_along_what_they_said_and_erased_it_is_gone_while_answers_stand() {
        var members = assembly.byHands(2);
        var van = begun(members);
        var keys = written(say(members, 1, van, "My knees are done"));
        assembly.within(members, () -> discussions.edit(members.amara(), keys, "My poor knees are done"));
        reply(members, 2, keys, "Take the lift");
        var me = members.amara().id();
        assertThat(asPerson(members.amara(), () -> ownWords.of(me)).toString()).contains("Buy a van", "My poor knees");

        asPerson(members.amara(), () -> {
            ownWords.erase(me);
            return me;
        });
        assertThat(read(members, van).toString()).contains("Take the lift").doesNotContain("knees");
    }

    private record Reader(Actor.Member actor, String mail) {}

    private Reader joined(Assembly.Members members, String name) {
        var mail = UuidCreator.getTimeOrderedEpoch() + "@roue-libre.example";
        var person = identity.register(mail, name, Locale.ENGLISH, ZoneOffset.UTC);
        return new Reader(assembly.join(members.coop(), person, name, "MEMBER"), mail);
    }

    private List<String> letters(Reader reader) {
        return db.sql("SELECT subject FROM mail.letter WHERE recipient = :mail").param("mail", reader.mail()).query(String.class).list();
    }

    private <T> T asPerson(Actor.Member member, java.util.function.Supplier<T> work) {
        return Scope.of(Optional.empty(), Optional.of(member.id())).call(() -> transaction.execute(_ -> work.get()));
    }

    private ConversationId begun(Assembly.Members members) {
        var id = new ConversationId(UuidCreator.getTimeOrderedEpoch());
        return assembly.within(members, () -> {
            discussions.begin(members.coop().id(), id, "/decisions/" + id, "Buy a van", members.amara().membership());
            return id;
        });
    }

    private Commented say(Assembly.Members members, int number, ConversationId about, String text) {
        return assembly.within(members, () -> discussions.say(members.number(number), about, text));
    }

    private Commented reply(Assembly.Members members, int number, UUID to, String text) {
        return assembly.within(members, () -> discussions.reply(members.number(number), to, text));
    }

    private Commented react(Assembly.Members members, int number, UUID to) {
        return assembly.within(members, () -> discussions.react(members.number(number), to, Reaction.AGREE));
    }

    private Comment.Reacted agree(Assembly.Members members, ConversationId about) {
        return read(members, about).comments().getFirst().reactions().getFirst();
    }

    private Conversation read(Assembly.Members members, ConversationId about) {
        return assembly.within(members, () -> discussions.of(members.amara(), about, null));
    }

    private static UUID written(Commented commented) {
        return switch (commented) {
            case Commented.Written(var id, _) -> id;
            case Commented.Refused(var refusal) -> throw new AssertionError(refusal.toString());
            case Commented.FileRefused(var flaw, _) -> throw new AssertionError(flaw.toString());
        };
    }
}
