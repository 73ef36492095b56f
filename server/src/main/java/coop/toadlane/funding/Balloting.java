package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Reservation;
import coop.toadlane.ledger.ReservationId;
import coop.toadlane.ledger.Reserve;
import coop.toadlane.record.RecordBook;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a round's accepted ideas to the members, with its budget set aside until they have decided. */
@Component
class Balloting {

    /** The longest that a vote may stay open, and two months in which a payment that failed can be tried again. */
    private static final Duration SET_ASIDE = Duration.ofDays(365 + 60);

    private final FundingRoundTable rounds;
    private final IdeaTable ideas;
    private final Decisions decisions;
    private final Reserve reserve;
    private final RecordBook record;

    Balloting(FundingRoundTable rounds, IdeaTable ideas, Decisions decisions, Reserve reserve, RecordBook record) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.decisions = decisions;
        this.reserve = reserve;
        this.record = record;
    }

    /** The caller holds the round. */
    Kept open(Actor.Member by, FundingRound round, Instant at) {
        var waiting = ideas.count(by.coop(), round.round(), IdeaStage.PROPOSED);
        if (waiting > 0) return Kept.Refused.because("phase", "funding.ideas-waiting", waiting);
        var ballot = ideas.at(by.coop(), round.round(), IdeaStage.ACCEPTED);
        if (ballot.size() < 2) return Kept.Refused.because("phase", "funding.ideas-few");
        var aside = Reservation.of(round.fund(), round.purpose(), round.money(), at.plus(SET_ASIDE), round.title());
        return switch (reserve.make(by, aside)) {
            case Posting.Refused refused -> new Kept.Refused(Map.of("phase", refused.why()));
            case Posting.Posted _ -> open(by, round, ballot, aside.id(), at);
        };
    }

    private Kept open(Actor.Member by, FundingRound round, List<Idea> ballot, ReservationId aside, Instant at) {
        return switch (decisions.open(by, draft(round, ballot), at)) {
            case Proposed.Refused(var problems) -> {
                reserve.release(by, aside);
                yield new Kept.Refused(Map.of("phase", problems.values().iterator().next()));
            }
            case Proposed.Opened(var decision) -> {
                voted(by, round, ballot, decision, aside, at);
                yield new Kept.Done(decision.value());
            }
        };
    }

    private void voted(Actor.Member by, FundingRound round, List<Idea> ballot, DecisionId decision, ReservationId aside, Instant at) {
        ideas.placed(by.coop(), ballot);
        rounds.voted(by.coop(), round.round(), decision, aside, at);
        record.append(by, FundingRounds.entry(round, "vote-opened").fact("decision", decision.value()).fact("ideas", ballot.size()));
    }

    private static Draft draft(FundingRound round, List<Idea> ballot) {
        var ask = Ask.within(new BigDecimal(round.money().plain()), round.method()).hiddenUntilTheEnd();
        var intent = new Intent(AwardAct.KIND, Map.of(AwardAct.ROUND, round.id().toString()));
        return new Draft(round.title(), round.text(), "", lines(round, ballot), List.of(intent), round.votingDays(), ask);
    }

    /** Two ideas of one title are told apart by their numbers. */
    private static List<String> lines(FundingRound round, List<Idea> ballot) {
        var titles = new HashMap<String, Integer>();
        ballot.forEach(idea -> titles.merge(idea.title(), 1, Integer::sum));
        return ballot.stream().map(idea -> {
            var name = titles.get(idea.title()) == 1 ? idea.title() : idea.title() + " #" + idea.number();
            return idea.cost() == null ? name : name + " = " + round.money(idea.cost()).plain();
        }).toList();
    }
}
