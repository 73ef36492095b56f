package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Recomputes a co-op's whole record from its entries and compares it with all that was kept and signed. */
@Component
public class Audit {

    private final Entries entries;
    private final Details details;
    private final Heads heads;
    private final Tree tree;
    private final Scopes scopes;
    private final TransactionTemplate oneMoment;

    Audit(Entries entries, Details details, Heads heads, Tree tree, Scopes scopes, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.details = details;
        this.heads = heads;
        this.tree = tree;
        this.scopes = scopes;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Audited of(CoopId coop) {
        return scopes.within(coop, () -> oneMoment.execute(_ -> new AuditWalk(coop, entries, details, heads, tree).walk()));
    }
}
