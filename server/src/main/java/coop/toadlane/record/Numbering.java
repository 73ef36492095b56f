package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the sequencer at work in the background: at once after each commit, and over what a stopped program left behind. */
@Component
class Numbering implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
    private static final int SWEEP_SECONDS = 10;

    private final Sequencer sequencer;
    private final WaitingEntries waiting;
    private final BlockingQueue<CoopId> appended = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread worker;

    Numbering(Sequencer sequencer, WaitingEntries waiting) {
        this.sequencer = sequencer;
        this.waiting = waiting;
    }

    @TransactionalEventListener
    void take(Appended entries) {
        appended.add(entries.coop());
    }

    @Override
    public void start() {
        worker = Thread.ofVirtual().name("record-numbering").start(this::work);
    }

    @Override
    public void stop() {
        var working = worker;
        worker = null;
        if (working == null) return;
        working.interrupt();
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
            catchUp(Set.copyOf(waiting.coops()));
            while (isRunning()) {
                var next = appended.poll(SWEEP_SECONDS, TimeUnit.SECONDS);
                catchUp(next == null ? Set.copyOf(waiting.coops()) : allAppended(next));
            }
        } catch (InterruptedException e) {
            LOG.debug("The program stops; what waits is numbered at its next start");
        }
    }

    private Set<CoopId> allAppended(CoopId first) {
        var coops = new HashSet<CoopId>();
        coops.add(first);
        appended.drainTo(coops);
        return coops;
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
