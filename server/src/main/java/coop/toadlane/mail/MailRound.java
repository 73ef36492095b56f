package coop.toadlane.mail;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends the postman out when a letter was written, and every half minute for those that were not taken. */
@Configuration
@EnableScheduling
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("postman").factory());
    private final AtomicBoolean called = new AtomicBoolean();
    private final Postman postman;

    MailRound(Postman postman) {
        this.postman = postman;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void call(LetterWritten written) {
        call();
    }

    @Scheduled(fixedDelay = 30_000)
    void call() {
        if (called.compareAndSet(false, true)) start();
    }

    private void start() {
        try {
            oneAtATime.execute(this::walk);
        } catch (RejectedExecutionException e) {
            LOG.info("The program stops; letters wait for its next start");
        }
    }

    private void walk() {
        called.set(false);
        try {
            postman.round();
        } catch (RuntimeException e) {
            LOG.error("The mail round broke off and starts again in half a minute", e);
        }
    }

    @PreDestroy
    void stop() {
        oneAtATime.close();
    }
}
