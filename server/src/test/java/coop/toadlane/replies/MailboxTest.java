package coop.toadlane.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.mail.PostOffice;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final String BOX = "mailbox@toadlane.example";

    private final Mailbox mailbox = new Mailbox(settings(PostOffice.imapPort(), BOX));

    @BeforeEach
    void open() throws MessagingException {
        PostOffice.open(BOX);
        read();
    }

    @Test
    void a_mail_that_could_not_be_taken_is_offered_again_and_the_rest_goes_on() throws MessagingException {
        deliver("<first@x.example>");
        deliver("<second@x.example>");
        var taken = new ArrayList<String>();
        mailbox.read(mail -> {
            if (mail.id().equals("<first@x.example>")) throw new IllegalStateException("The database is away");
            taken.add(mail.id());
        });
        assertThat(taken).containsExactly("<second@x.example>");
        assertThat(read()).containsExactly("<first@x.example>");
        assertThat(read()).isEmpty();
    }

    @Test
    void a_mail_that_nobody_can_read_is_left_aside() throws MessagingException {
        PostOffice.deliver(BOX, "From: luca@@@x..example <<\nMessage-ID: <broken@x.example>\n\nMe");
        deliver("<whole@x.example>");
        assertThat(read()).containsExactly("<whole@x.example>");
        assertThat(read()).isEmpty();
    }

    @Test
    void a_wrong_password_or_no_server_is_a_problem_for_the_next_round() {
        for (var settings : List.of(settings(PostOffice.imapPort(), "wrong"), settings(1, BOX)))
            assertThatThrownBy(() -> new Mailbox(settings).read(_ -> {})).isInstanceOf(MessagingException.class);
    }

    @Test
    void settings_do_not_tell_their_password() {
        assertThat(settings(1, "secret").toString()).doesNotContain("secret");
    }

    private List<String> read() throws MessagingException {
        var ids = new ArrayList<String>();
        mailbox.read(mail -> ids.add(mail.id()));
        return ids;
    }

    private static void deliver(String id) {
        PostOffice.deliver(BOX, "From: luca@x.example\nMessage-ID: " + id + "\n\nMe");
    }

    private static ReplySettings settings(int port, String password) {
        return new ReplySettings(PostOffice.REPLIES, "127.0.0.1", port, BOX, password, false);
    }
}
