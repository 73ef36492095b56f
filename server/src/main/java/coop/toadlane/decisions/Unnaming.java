package coop.toadlane.decisions;

import coop.toadlane.record.Entry;
import coop.toadlane.tally.PublishedList;
import coop.toadlane.urn.Urn;
import org.springframework.stereotype.Component;

/** Takes care at the end of a decision that its ballots bear no name, where its author chose so. */
@Component
class Unnaming {

    private final NamelessBallots nameless;
    private final Urn urn;

    Unnaming(NamelessBallots nameless, Urn urn) {
        this.nameless = nameless;
        this.urn = urn;
    }

    /** Once it is counted; what anyone must be able to compare later goes to the record with the result. */
    Entry closed(Proposal proposal, Entry result) {
        return switch (proposal.way().openness()) {
            case OPEN, HIDDEN -> result;
            case ANONYMOUS -> {
                nameless.cut(proposal.coop(), proposal.id());
                yield result;
            }
            case SECRET -> opened(proposal, result);
        };
    }

    void withdrawn(Proposal proposal) {
        switch (proposal.way().openness()) {
            case OPEN, HIDDEN -> { /* They stay, with their names, as they were cast. */ }
            case ANONYMOUS -> nameless.burn(proposal.coop(), proposal.id());
            case SECRET -> urn.burn(proposal.coop(), proposal.id().value());
        }
    }

    private Entry opened(Proposal proposal, Entry result) {
        var coop = proposal.coop();
        var vote = proposal.id().value();
        urn.open(coop, vote);
        return result.fact("papers", urn.papers(coop, vote)).fact("ballots", urn.ballots(coop, vote))
            .fact("ballots-sha256", PublishedList.sha256(urn.slips(coop, vote)))
            .fact("roll-sha256", PublishedList.rollSha256(urn.holders(coop, vote)));
    }
}
