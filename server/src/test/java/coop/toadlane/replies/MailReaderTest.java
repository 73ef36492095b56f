package coop.toadlane.replies;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "Auto-Submitted: auto-replied                   | true",
        "Auto-Submitted: auto-generated; owner=x        | true",
        "Auto-Submitted: no                             | false",
        "Precedence: bulk                               | true",
        "Precedence: LIST                               | true",
        "Precedence: auto_reply                         | true",
        "Precedence: first-class                        | false",
        "Return-Path: <>                                | true",
        "Return-Path: <luca@x.example>                  | false",
        "Content-Type: multipart/report; boundary=x     | true",
        "X-Mailer: a person                             | false"})
    void what_a_program_wrote_is_known_by_its_headers(String header, boolean isAutomatic) throws Exception {
        assertThat(read("From: Luca <luca@x.example>\n" + header + "\n\nMe").isAutomatic()).isEqualTo(isAutomatic);
    }

    @Test
    void who_does_not_say_who_they_are_is_a_program() throws Exception {
        assertThat(read("To: reply+a1@x.example\n\nMe").isAutomatic()).isTrue();
    }

    @Test
    void two_senders_are_none() throws Exception {
        assertThat(read("From: luca@x.example, mei@x.example\n\nMe").sender()).isEmpty();
    }

    @Test
    void the_address_may_stand_wherever_mail_servers_write_it() throws Exception {
        var mail = read("From: luca@x.example\nTo: Harbour <h@x.example>\nDelivered-To: reply+a1@x.example\n\nMe");
        assertThat(mail.recipients()).contains("h@x.example", "reply+a1@x.example");
    }

    @Test
    void of_several_parts_the_plain_text_is_read_and_attachments_are_left_alone() throws Exception {
        var mail = read("""
            From: luca@x.example
            Message-ID: <1@x.example>
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: text/plain
            Content-Disposition: attachment; filename=keys.txt

            Not this
            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Les cl=C3=A9s
            --a
            Content-Type: text/html

            <p>Nor this</p>
            --a--
            --m--
            """);
        assertThat(mail.id()).isEqualTo("<1@x.example>");
        assertThat(mail.content()).isEqualTo(new Incoming.Content.Text("Les clés"));
    }

    @Test
    void html_alone_is_told_from_nothing_at_all() throws Exception {
        assertThat(read("From: luca@x.example\nContent-Type: text/html\n\n<p>Me</p>").content()).isEqualTo(new Incoming.Content.OnlyHtml());
        assertThat(read("From: luca@x.example\n\n").content()).isEqualTo(new Incoming.Content.Text(""));
    }

    @Test
    void a_million_bytes_are_too_long_to_be_read() throws Exception {
        assertThat(read("From: luca@x.example\n\n" + "x".repeat(1_000_001)).content()).isEqualTo(new Incoming.Content.TooLong());
    }

    private static Incoming read(String mail) throws MessagingException, IOException {
        return MailReader.read(new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }
}
