package coop.toadlane.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server that takes what the program sends by SMTP, and shows it to tests. */
public final class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where letters invite to reply. Nobody delivers there: tests open mailboxes of their own. */
    public static final String REPLIES = "reply@toadlane.example";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/link\\?token=[\\w-]+)");

    /** A letter that arrived. */
    public record Received(String subject, String from, String replyTo, String automatic, String plain, String html) {

        /** The path of the one-time link in it. */
        public String link() {
            var link = LINK.matcher(plain);
            if (!link.find()) throw new AssertionError("No link in: " + plain);
            return link.group(1);
        }
    }

    private static final class Running {

        static final GreenMail SERVER = start();

        private static GreenMail start() {
            var server = new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
            server.start();
            server.setUser(REPLIES, REPLIES, REPLIES);
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port(), "toadlane.mail.replies.address=" + REPLIES,
            "toadlane.mail.replies.host=127.0.0.1", "toadlane.mail.replies.port=" + imapPort(),
            "toadlane.mail.replies.user=" + REPLIES, "toadlane.mail.replies.password=" + REPLIES,
            "toadlane.mail.replies.tls=false").applyTo(context);
    }

    static int port() {
        return Running.SERVER.getSmtp().getPort();
    }

    /** Waits until that many letters have come to this address, and returns them, first come first. */
    public static List<Received> lettersTo(String address, int count) {
        await("letters to " + address).atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20))
            .until(() -> lettersNowTo(address).size() >= count);
        return lettersNowTo(address);
    }

    public static Received letterTo(String address) {
        return lettersTo(address, 1).getLast();
    }

    static List<Received> lettersNowTo(String address) {
        return List.of(Running.SERVER.getReceivedMessagesForDomain(address)).stream().map(PostOffice::read).toList();
    }

    public static int imapPort() {
        return Running.SERVER.getImap().getPort();
    }

    /** Opens a mailbox that can be read by IMAP, with its own name as the password. */
    public static void open(String mailbox) {
        Running.SERVER.setUser(mailbox, mailbox, mailbox);
    }

    /** Puts a mail into a mailbox, as the mail server of its address would. */
    public static void deliver(String mailbox, String mail) {
        try {
            var read = new MimeMessage(null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            Running.SERVER.getUserManager().getUser(mailbox).deliver(read);
        } catch (MessagingException e) {
            throw new AssertionError("A mail that cannot be delivered", e);
        }
    }

    private static Received read(MimeMessage message) {
        try {
            var mixed = (MimeMultipart) message.getContent();
            var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
            var texts = (MimeMultipart) related.getBodyPart(0).getContent();
            return new Received(
                message.getSubject(), message.getFrom()[0].toString(), message.getReplyTo()[0].toString(),
                message.getHeader("Auto-Submitted", null),
                texts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"), texts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new AssertionError("A letter that cannot be read", e);
        }
    }
}
