package coop.toadlane.replies;

import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the mailbox every minute, if there is one: at a fixed rate, in a thread of its own, since its server may be slow. */
@Component
class ReplyRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyRound.class);

    private final ReplySettings settings;
    private final Mailbox mailbox;
    private final Replies replies;
    private final AtomicBoolean underWay = new AtomicBoolean();

    ReplyRound(ReplySettings settings, Mailbox mailbox, Replies replies) {
        this.settings = settings;
        this.mailbox = mailbox;
        this.replies = replies;
    }

    @Scheduled(fixedRate = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void walk() {
        if (!settings.areSet() || !underWay.compareAndSet(false, true)) return;
        try {
            mailbox.read(replies::take);
            replies.forgetOld();
        } catch (MessagingException | RuntimeException e) {
            LOG.warn("The mailbox for replies cannot be read and is tried again in a minute: {}", e.getClass().getName());
        } finally {
            underWay.set(false);
        }
    }
}
