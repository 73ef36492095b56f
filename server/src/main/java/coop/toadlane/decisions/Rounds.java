package coop.toadlane.decisions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is due for decisions every few seconds, so also what became due while the program was down. Each errand is
 * one transaction: it is done once, or it is still due.
 */
@Configuration
@EnableScheduling
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final Errands errands;
    private final Closing closing;
    private final DecisionLetters letters;
    private final ReviewLetters reviews;
    private final Scopes scopes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rounds(
            Errands errands, Closing closing, DecisionLetters letters, ReviewLetters reviews, Scopes scopes,
            PlatformTransactionManager transactions, Clock clock) {
        this.errands = errands;
        this.closing = closing;
        this.letters = letters;
        this.reviews = reviews;
        this.scopes = scopes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void walk() {
        errands.due(clock.instant()).forEach(this::run);
    }

    private void run(Errands.Errand errand) {
        try {
            scopes.within(errand.coop(), () -> transaction.executeWithoutResult(_ -> {
                settle(errand);
            }));
        } catch (RuntimeException e) {
            LOG.error("Could not {} decision {}; trying again in {}", errand.kind(), errand.decision(), AFTER_FAILURE, e);
            scopes.within(errand.coop(), () -> errands.postpone(errand, clock.instant().plus(AFTER_FAILURE)));
        }
    }

    private void settle(Errands.Errand errand) {
        switch (errand.kind()) {
            case CLOSE -> closing.onTime(errand.coop(), errand.decision(), clock.instant());
            case TELL, REMIND, EXTENDED, REVIEW -> {
                if (errands.take(errand)) write(errand.coop(), errand.decision(), errand.kind());
            }
        }
    }

    private void write(CoopId coop, DecisionId decision, Errands.Kind kind) {
        switch (kind) {
            case TELL -> letters.tell(coop, decision);
            case REMIND -> letters.remind(coop, decision);
            case EXTENDED -> letters.extended(coop, decision);
            case REVIEW -> reviews.write(coop, decision);
            case CLOSE -> throw new IllegalArgumentException("No letter");
        }
    }
}
