package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.record.RecordBook;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a decision out of what those present at a round agreed on: their consents are its first ballots. If the quorum was
 * there, the rule's days count from when all members were told; else they begin now. Where nobody is left to be asked, or the
 * days are over, it is counted at once.
 */
@Component
@Transactional
class Settling {

    private final Opening opening;
    private final Proposals proposals;
    private final Voters voters;
    private final Ballots ballots;
    private final Closing closing;
    private final Sources sources;
    private final RecordBook record;

    Settling(
            Opening opening, Proposals proposals, Voters voters, Ballots ballots, Closing closing, Sources sources,
            RecordBook record) {
        this.opening = opening;
        this.proposals = proposals;
        this.voters = voters;
        this.ballots = ballots;
        this.closing = closing;
        this.sources = sources;
        this.record = record;
    }

    /** What is over at this moment must be over for the database too, which keeps fewer digits of it. */
    Settled settle(Actor.Member by, Settlement settlement, Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS);
        return switch (opening.open(by, settlement, now)) {
            case Proposed.Refused(var problems) -> new Settled.Refused(problems);
            case Proposed.Opened(var id) -> {
                cast(by, id, settlement, now);
                sources.opened(by, id, settlement.origin());
                yield count(by.coop(), id, by, now);
            }
        };
    }

    private void cast(Actor.Member by, DecisionId id, Settlement settlement, Instant now) {
        settlement.consents().forEach((member, concern) -> {
            if (voters.includes(by.coop(), id, member))
                ballots.put(by.coop(), id, member, Vote.of(Answer.AGREE).because(concern), now);
        });
        record.append(by, Happened.to(id, "consents-brought-in").fact("consents", settlement.consents().size()));
    }

    private Settled count(CoopId coop, DecisionId id, Actor.Member by, Instant now) {
        return switch (closing.whenAllAreAsked(by, id, now)) {
            case Closed.Counted(var passed) -> new Settled.Decided(id, passed);
            case Closed.Already(var stage) -> throw new IllegalStateException(proposals.read(coop, id).title() + " was " + stage);
            case Closed.TooEarly _, Closed.Waiting _, Closed.Extended _ -> new Settled.Asked(id);
        };
    }
}
