package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a group makes of its decision, in its own words, once it has ended. */
@Component
@Transactional
class Concluding {

    static final int LONGEST_OUTCOME = 5_000;

    private final Proposals proposals;
    private final Outcomes outcomes;
    private final RecordBook record;

    Concluding(Proposals proposals, Outcomes outcomes, RecordBook record) {
        this.proposals = proposals;
        this.outcomes = outcomes;
        this.record = record;
    }

    Concluded conclude(Actor.Member author, DecisionId id, String typed, Instant now) {
        var proposal = proposals.read(author.coop(), id);
        var text = typed.strip();
        Closing.mustLead(proposal, author);
        if (proposal.stage() == Stage.OPEN) return new Concluded.Refused(Concluded.Refusal.STILL_OPEN);
        if (text.isEmpty()) return new Concluded.Refused(Concluded.Refusal.EMPTY);
        if (text.length() > LONGEST_OUTCOME) return new Concluded.Refused(Concluded.Refusal.TOO_LONG);
        outcomes.insert(author.coop(), id, author.membership(), text, now);
        record.append(author, Happened.to(id, "outcome-written").detail(author.id(), "text", text));
        return new Concluded.Written();
    }
}
