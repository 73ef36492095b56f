package coop.toadlane.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import coop.toadlane.discussion.ConversationId;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.PersonErased;
import coop.toadlane.mail.PostOffice;
import coop.toadlane.ui.Languages;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RepliesTest {

    private static final String BOX = "harbour@toadlane.example";

    @Autowired
    Replies replies;

    @Autowired
    ReplyAddresses addresses;

    @Autowired
    ReplyThreads threads;

    @Autowired
    SigningKey key;

    @Autowired
    Assembly assembly;

    @Autowired
    Discussions discussions;

    @Autowired
    Identity identity;

    @Autowired
    Languages languages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    private final String mail = UuidCreator.getTimeOrderedEpoch() + "@roue-libre.example";
    private final UUID van = UuidCreator.getTimeOrderedEpoch();
    private Assembly.Members members;
    private Actor.Member luca;

    @BeforeEach
    void begin() {
        members = assembly.byHands(1);
        var person = identity.register(mail, "Luca Ferrero", Locale.FRENCH, ZoneOffset.UTC);
        luca = assembly.join(members.coop(), person, "Luca Ferrero", "MEMBER");
        assembly.within(members, () -> {
            discussions.begin(members.coop().id(), new ConversationId(van), "/decisions/" + van, "Buy a van", luca.membership());
            return van;
        });
    }

    @Test
    void a_letter_about_a_comment_is_answered_by_mail_and_the_answer_is_a_comment_of_its_reader() {
        assembly.within(members, () -> discussions.say(members.amara(), new ConversationId(van), "Who keeps the keys?"));
        var letter = PostOffice.letterTo(mail);
        assertThat(letter.plain()).contains("répondre à ce message");
        assertThat(letter.automatic()).isEqualTo("auto-generated");

        PostOffice.open(BOX);
        PostOffice.deliver(BOX, answering(letter, "I could.\n\nLe 21/11/2026 à 10:02, Port a écrit :\n> "
            + letter.plain().replace("\n", "\n> ")));
        round(1).walk();
        assertThat(said()).as("nobody listens there, so it is tried again").hasSize(1);
        round(PostOffice.imapPort()).walk();
        assertThat(said()).containsExactly("Who keeps the keys?", "I could.");
    }

    @ParameterizedTest
    @EnumSource
    void a_reply_that_is_not_taken_is_answered_with_the_reason_in_its_writers_language(NotTaken why) {
        replies.take(refused(why));
        var answer = PostOffice.letterTo(mail);
        assertThat(answer.plain()).contains(languages.words(Locale.FRENCH, ZoneOffset.UTC).say(Sentence.of("replies.refused." + why)));
        assertThat(answer.automatic()).isEqualTo("auto-replied");
        assertThat(answer.replyTo()).doesNotContain("+");
        assertThat(said()).isEmpty();
    }

    private Incoming refused(NotTaken why) {
        return switch (why) {
            case UNKNOWN -> mail(mail, "reply+abc123@toadlane.example", "I could.");
            case EXPIRED -> mail(mail, expired(), "I could.");
            case OTHER_ADDRESS -> mail("luca@elsewhere.example", address(van), "I could.");
            case NO_MEMBER -> standing("LEFT");
            case SUSPENDED -> standing("SUSPENDED");
            case GONE -> mail(mail, address(UuidCreator.getTimeOrderedEpoch()), "I could.");
            case FULL -> full();
            case EMPTY -> mail(mail, address(van), "> Who keeps the keys?");
            case ONLY_HTML -> new Incoming(anyId(), mail, address(van), false, new Incoming.Content.OnlyHtml());
            case TOO_LONG -> mail(mail, address(van), "x".repeat(5_001));
        };
    }

    @Test
    void what_is_hardly_read_is_too_long() {
        replies.take(new Incoming(anyId(), mail, address(van), false, new Incoming.Content.TooLong()));
        assertThat(PostOffice.letterTo(mail).plain()).contains("trop longue");
    }

    @Test
    void each_mail_is_taken_once() {
        var reply = mail(mail, address(van), "I could.");
        replies.take(reply);
        replies.take(reply);
        assertThat(said()).containsExactly("I could.");
    }

    @Test
    void letters_of_an_address_may_change_their_case_on_the_way() {
        replies.take(mail(mail.toUpperCase(Locale.ROOT), address(van).toUpperCase(Locale.ROOT), "I could."));
        assertThat(said()).containsExactly("I could.");
    }

    @Test
    void a_program_gets_no_answer_and_says_nothing() {
        replies.take(new Incoming(anyId(), mail, address(van), true, new Incoming.Content.Text("I am away")));
        replies.take(mail(mail, address(van), ""));
        assertThat(PostOffice.lettersTo(mail, 1)).hasSize(1);
        assertThat(said()).isEmpty();
    }

    @Test
    void whoever_is_nobody_here_and_makes_up_an_address_gets_no_answer() {
        var stranger = UuidCreator.getTimeOrderedEpoch() + "@elsewhere.example";
        replies.take(mail(stranger, "reply+abc123@toadlane.example", "Buy this"));
        replies.take(mail(stranger, "somebody@elsewhere.example", "Buy this"));
        identity.register(stranger, "Ingrid Solheim", Locale.ENGLISH, ZoneOffset.UTC);
        replies.take(mail(stranger, "reply+abc123@toadlane.example", "Hello"));
        assertThat(PostOffice.lettersTo(stranger, 1)).hasSize(1);
    }

    @Test
    void an_address_leads_nowhere_after_its_owner_was_erased() {
        var address = address(van);
        assembly.within(members, () -> {
            events.publishEvent(new PersonErased(luca.id()));
            return van;
        });
        replies.take(mail(mail, address, "I could."));
        assertThat(PostOffice.letterTo(mail).plain()).contains("jamais donnée");
        assertThat(said()).isEmpty();
    }

    private Incoming standing(String standing) {
        assembly.setStanding(luca, standing);
        return mail(mail, address(van), "I could.");
    }

    private Incoming full() {
        assembly.within(members, () -> db.sql("UPDATE discussion.conversation SET comments = 10000 WHERE id = :id")
            .param("id", van).update());
        return mail(mail, address(van), "I could.");
    }

    private String address(UUID about) {
        return assembly.within(members, () -> addresses.address(thread(about)));
    }

    private String expired() {
        return assembly.within(members, () ->
            "reply+" + new ReplyToken(threads.number(thread(van)), LocalDate.of(2026, 1, 1)).signed(key.read()) + "@toadlane.example");
    }

    private ReplyThread thread(UUID about) {
        return new ReplyThread(members.coop().id(), about, luca.id());
    }

    private static Incoming mail(String sender, String recipient, String text) {
        return new Incoming(anyId(), sender, "Harbour <" + recipient + ">", false, new Incoming.Content.Text(text));
    }

    private static String anyId() {
        return "<" + UuidCreator.getTimeOrderedEpoch() + "@roue-libre.example>";
    }

    private List<String> said() {
        return assembly.within(members, () -> db.sql("SELECT text FROM discussion.said WHERE conversation_id = :van")
            .param("van", van).query(String.class).list());
    }

    private String answering(PostOffice.Received letter, String text) {
        return "From: Luca Ferrero <" + mail + ">\nTo: " + letter.replyTo() + "\nMessage-ID: " + anyId()
            + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    private ReplyRound round(int port) {
        var settings = new ReplySettings(PostOffice.REPLIES, "127.0.0.1", port, BOX, BOX, false);
        return new ReplyRound(settings, new Mailbox(settings), replies);
    }
}
