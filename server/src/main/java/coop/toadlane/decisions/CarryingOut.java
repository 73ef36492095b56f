package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.drafts.Acts;
import coop.toadlane.membership.Act;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a passed decision says, in the transaction that closes it: all of its acts in their order, or none. */
@Component
class CarryingOut {

    private static final Logger LOG = LoggerFactory.getLogger(CarryingOut.class);

    private final Acts acts;
    private final PlannedActs planned;
    private final RecordBook record;
    private final Happened happened;
    private final TransactionTemplate savepoint;

    CarryingOut(Acts acts, PlannedActs planned, RecordBook record, Happened happened, PlatformTransactionManager transactions) {
        this.acts = acts;
        this.planned = planned;
        this.record = record;
        this.happened = happened;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The caller holds the decision, so nobody else carries it out meanwhile. True if nothing is left undone. */
    boolean carryOut(Proposal proposal, Instant now) {
        var undone = planned.of(proposal.coop(), proposal.id()).stream().filter(act -> act.stage() != PlannedActs.Stage.DONE).toList();
        var decision = new Actor.Decision(proposal.coop(), proposal.id().value());
        var stopped = savepoint.execute(status -> {
            var stop = together(proposal, decision, undone, now);
            if (stop.isPresent()) status.setRollbackOnly();
            return stop;
        });
        stopped.ifPresent(stop -> {
            planned.failed(proposal.coop(), proposal.id(), stop.act().place(), stop.why(), now);
            record.append(decision, entry(proposal, "act-failed", stop.act()));
        });
        return stopped.isEmpty();
    }

    /** One after the other, up to the one that cannot be done. */
    private Optional<Stop> together(Proposal proposal, Actor.Decision decision, List<PlannedActs.Planned> undone, Instant now) {
        for (var act : undone)
            switch (outcome(decision, act)) {
                case Act.Outcome.Failed(var why) -> {
                    return Optional.of(new Stop(act, why));
                }
                case Act.Outcome.Done done -> {
                    planned.done(proposal.coop(), proposal.id(), act.place(), done, now);
                    record.append(decision, entry(proposal, "act-done", act));
                }
            }
        return Optional.empty();
    }

    private Act.Outcome outcome(Actor.Decision decision, PlannedActs.Planned act) {
        var known = acts.of(act.kind());
        if (known.isEmpty()) return new Act.Outcome.Failed(Sentence.of("decisions.act.unknown", act.kind()));
        try {
            return known.get().carryOut(decision, act.terms());
        } catch (RuntimeException e) {
            LOG.error("The act {} of decision {} broke off", act.kind(), decision.id(), e);
            return new Act.Outcome.Failed(Sentence.of("decisions.act.broke"));
        }
    }

    private Entry entry(Proposal proposal, String kind, PlannedActs.Planned act) {
        return happened.to(proposal, kind).fact("act", act.kind()).fact("place", act.place());
    }

    /** What could not be done, which takes back all before it. */
    private record Stop(PlannedActs.Planned act, Sentence why) {}
}
