package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the sequencer at work in the background: at once after a commit, and over what a stopped program left behind. It rests
 * between two rounds, so that where much happens one round numbers much instead of each commit little.
 */
@Component
class Numbering implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
    private static final int SWEEP_SECONDS = 10;
    private static final Duration REST = Duration.ofMillis(40);

    private final Sequencer sequencer;
    private final WaitingEntries waiting;
    private final BlockingQueue<Optional<CoopId>> appended = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread worker;

    Numbering(Sequencer sequencer, WaitingEntries waiting) {
        this.sequencer = sequencer;
        this.waiting = waiting;
    }

    @TransactionalEventListener
    void take(Appended entries) {
        appended.add(Optional.of(entries.coop()));
    }

    @Override
    public void start() {
        var working = Thread.ofVirtual().name("record-numbering").unstarted(this::work);
        worker = working; // before it starts: it works as long as it finds itself here
        working.start();
    }

    /** Waits for the batch at hand: an interrupt would break its connection to the database. */
    @Override
    public void stop() {
        var working = worker;
        worker = null;
        if (working == null) return;
        appended.add(Optional.empty());
        try {
            working.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work() {
        try {
            catchUp(allWaiting());
            while (isRunning()) {
                catchUp(next());
                Thread.sleep(REST);
            }
        } catch (InterruptedException e) {
            LOG.warn("Numbering was interrupted; what waits is numbered at the next start");
        }
    }

    /** The co-ops that were just appended to; or, if it was quiet for a while, all that have entries waiting. */
    private Set<CoopId> next() throws InterruptedException {
        var first = appended.poll(SWEEP_SECONDS, TimeUnit.SECONDS);
        if (first == null) return allWaiting();
        var all = new ArrayList<>(List.of(first));
        appended.drainTo(all);
        return all.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Set<CoopId> allWaiting() {
        try {
            return Set.copyOf(waiting.coops());
        } catch (RuntimeException e) {
            LOG.warn("Could not look for entries without a number; the next sweep looks again", e);
            return Set.of();
        }
    }

    /** What fails now is tried again with the next sweep: nothing is lost, its entries only wait. */
    private void catchUp(Set<CoopId> coops) {
        for (var coop : coops) {
            try {
                sequencer.catchUp(coop);
            } catch (RuntimeException e) {
                LOG.warn("The record of co-op {} could not be numbered yet", coop, e);
            }
        }
    }
}
