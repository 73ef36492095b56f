package coop.toadlane.digest;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Scopes;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whose letter is due. Each is one transaction: it is written once, or it is still due. */
@Component
class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    private final Subscriptions subscriptions;
    private final Digests digests;
    private final Scopes scopes;
    private final Clock clock;

    DigestRound(Subscriptions subscriptions, Digests digests, Scopes scopes, Clock clock) {
        this.subscriptions = subscriptions;
        this.digests = digests;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void walk() {
        for (var due : subscriptions.due(clock.instant())) {
            var coop = new CoopId(due.coopId());
            try {
                scopes.within(coop, () -> digests.write(coop, new MemberId(due.memberId())));
            } catch (RuntimeException e) {
                LOG.error("A digest of co-op {} was not written and is tried again in a few minutes", coop, e);
            }
        }
    }
}
