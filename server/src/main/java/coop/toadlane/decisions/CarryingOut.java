package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Act;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what a passed decision says, in the transaction that closes it; an act that fails takes back only itself. */
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
        var decision = new Actor.Decision(proposal.coop(), proposal.id().value());
        var whole = true;
        for (var act : planned.of(proposal.coop(), proposal.id()))
            if (act.stage() != PlannedActs.Stage.DONE) whole &= carryOut(proposal, decision, act, now);
        return whole;
    }

    private boolean carryOut(Proposal proposal, Actor.Decision decision, PlannedActs.Planned act, Instant now) {
        var outcome = outcome(decision, act);
        planned.carriedOut(proposal.coop(), proposal.id(), act.place(), outcome, now);
        record.append(decision, entry(proposal, act, outcome));
        return outcome instanceof Act.Outcome.Done;
    }

    private Act.Outcome outcome(Actor.Decision decision, PlannedActs.Planned act) {
        var known = acts.of(act.kind());
        if (known.isEmpty()) return new Act.Outcome.Failed(Sentence.of("decisions.act.unknown", act.kind()));
        try {
            return savepoint.execute(status -> {
                var outcome = known.get().carryOut(decision, act.terms());
                if (outcome instanceof Act.Outcome.Failed) status.setRollbackOnly();
                return outcome;
            });
        } catch (RuntimeException e) {
            LOG.error("The act {} of decision {} broke off", act.kind(), decision.id(), e);
            return new Act.Outcome.Failed(Sentence.of("decisions.act.broke"));
        }
    }

    private Entry entry(Proposal proposal, PlannedActs.Planned act, Act.Outcome outcome) {
        var kind = outcome instanceof Act.Outcome.Done ? "act-done" : "act-failed";
        return happened.to(proposal, kind).fact("act", act.kind());
    }
}
