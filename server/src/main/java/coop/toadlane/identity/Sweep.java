package coop.toadlane.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps out each hour what is over: sessions nobody came back to, links and ceremonies too old, attempts long past. */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Sessions sessions;
    private final Links links;
    private final Ceremonies ceremonies;
    private final Attempts attempts;

    Sweep(Sessions sessions, Links links, Ceremonies ceremonies, Attempts attempts) {
        this.sessions = sessions;
        this.links = links;
        this.ceremonies = ceremonies;
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void sweep() {
        LOG.info("Swept out {} sessions, {} links, {} ceremonies, {} attempts",
            sessions.deleteOver(), links.deleteExpired(), ceremonies.deleteExpired(), attempts.deleteForgotten());
    }
}
