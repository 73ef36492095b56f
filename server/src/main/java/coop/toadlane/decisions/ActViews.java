package coop.toadlane.decisions;

import coop.toadlane.drafts.Acts;
import coop.toadlane.membership.Act;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of a decision's acts: what they would do today, or what came of them. */
@Component
class ActViews {

    private static final Act.Foretold NOTHING = new Act.Foretold(List.of(), List.of());

    private final PlannedActs planned;
    private final Acts acts;

    ActViews(PlannedActs planned, Acts acts) {
        this.planned = planned;
        this.acts = acts;
    }

    List<DecisionPage.ActView> of(Proposal proposal) {
        return planned.of(proposal.coop(), proposal.id()).stream().map(act -> view(proposal, act)).toList();
    }

    private DecisionPage.ActView view(Proposal proposal, PlannedActs.Planned act) {
        var foretold = switch (act.stage()) {
            case DONE -> NOTHING;
            case WAITING, FAILED -> acts.of(act.kind()).map(known -> known.foretell(proposal.coop(), act.terms())).orElse(NOTHING);
        };
        return new DecisionPage.ActView(act.kind(), act.stage(), foretold.effects(), foretold.obstacles(), act.said(), act.path());
    }
}
