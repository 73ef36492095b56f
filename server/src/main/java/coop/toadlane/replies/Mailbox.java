package coop.toadlane.replies;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mailbox for replies. A mail counts as seen after it was taken; one that could not be taken now is offered again. */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private static final String PATIENCE_MILLIS = "20000";
    private static final int ROUND_MAILS = 200;

    private final ReplySettings settings;

    Mailbox(ReplySettings settings) {
        this.settings = settings;
    }

    void read(Consumer<Incoming> taker) throws MessagingException {
        var protocol = settings.isEncrypted() ? "imaps" : "imap";
        try (var store = Session.getInstance(properties(protocol)).getStore(protocol)) {
            store.connect(settings.host(), settings.portOrUsual(), settings.userOrAddress(), settings.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                var unseen = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (var message : Arrays.copyOf(unseen, Math.min(unseen.length, ROUND_MAILS))) offer(message, taker);
            }
        }
    }

    /** Problems are logged by their kind alone: their words may repeat what somebody wrote. */
    private static void offer(Message message, Consumer<Incoming> taker) throws MessagingException {
        try {
            taker.accept(MailReader.read((MimeMessage) message));
        } catch (MessagingException | IOException e) {
            LOG.warn("A mail in the mailbox for replies cannot be read and is left aside: {}", e.getClass().getName());
        } catch (RuntimeException e) {
            LOG.error("A reply could not be taken and is tried again in a minute: {}", e.getClass().getName());
            return;
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private static Properties properties(String protocol) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.put(prefix + wait, PATIENCE_MILLIS);
        return properties;
    }
}
