package coop.toadlane.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server that takes what the program sends by SMTP, and shows it to tests. */
public final class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/link\\?token=[\\w-]+)");

    /** A letter that arrived. */
    public record Received(String subject, String from, String plain, String html) {

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
            var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port()).applyTo(context);
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

    private static Received read(MimeMessage message) {
        try {
            var mixed = (MimeMultipart) message.getContent();
            var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
            var texts = (MimeMultipart) related.getBodyPart(0).getContent();
            return new Received(
                message.getSubject(), message.getFrom()[0].toString(),
                texts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"), texts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new AssertionError("A letter that cannot be read", e);
        }
    }
}
