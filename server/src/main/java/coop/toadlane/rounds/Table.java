package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.ui.NotFound;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One round with all who sit there: read to be shown, or taken so that one change follows the other. */
@Component
class Table {

    private final RoundTable rounds;
    private final Seats seats;
    private final WordTable words;
    private final Directory directory;

    Table(RoundTable rounds, Seats seats, WordTable words, Directory directory) {
        this.rounds = rounds;
        this.seats = seats;
        this.words = words;
        this.directory = directory;
    }

    Turns read(CoopId coop, RoundId id) {
        return turns(coop, rounds.find(coop, id).orElseThrow(NotFound::new));
    }

    /** Changes a round that is under way; the actor must be a member with standing. */
    Heard change(Actor.Member by, RoundId id, Function<Turns, Heard> change) {
        var round = rounds.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!round.isUnderWay()) return Heard.Refused.because("round", "over");
        if (!hasStanding(by.coop(), by.membership())) return Heard.Refused.because("round", "suspended");
        return change.apply(turns(by.coop(), round));
    }

    /** As {@link #change}, by whoever leads the round. */
    Heard lead(Actor.Member by, RoundId id, Function<Turns, Heard> change) {
        return change(by, id, turns -> {
            mustLead(turns.round(), by);
            return change.apply(turns);
        });
    }

    static void mustLead(Round round, Actor.Member by) {
        if (!round.isLedBy(by)) by.must(Decisions.FACILITATE);
    }

    boolean hasStanding(CoopId coop, MemberId member) {
        var listing = directory.of(coop, List.of(member)).get(member);
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    Turns turns(CoopId coop, Round round) {
        return new Turns(round, seats.of(coop, round.round()), words.of(coop, round.round()));
    }
}
