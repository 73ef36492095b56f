package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.decisions.Awards;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ledger.Books;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pays the ideas that members chose from the round's fund, all of them or none. */
@Component
class AwardAct implements Act {

    static final String KIND = "funding.award";
    static final String ROUND = "round";

    private final FundingRoundTable rounds;
    private final Awards awards;
    private final Awarding awarding;
    private final Books books;

    AwardAct(FundingRoundTable rounds, Awards awards, Awarding awarding, Books books) {
        this.rounds = rounds;
        this.awards = awards;
        this.awarding = awarding;
        this.books = books;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String matter() {
        return Bylaws.SPENDING;
    }

    @Override
    public boolean followsChoice() {
        return true;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        return List.of();
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        return round(coop, terms).filter(FundingRound::isBeforeVoting).isPresent()
            ? Map.of() : Map.of(ROUND, Sentence.of("funding.award.no-round"));
    }

    @Override
    public Foretold foretell(CoopId coop, Map<String, String> terms) {
        var found = round(coop, terms);
        if (found.isEmpty()) return new Foretold(List.of(), List.of(Sentence.of("funding.award.no-round")));
        var round = found.get();
        var fund = books.holding(coop, round.fund()).map(held -> held.account().title()).orElseThrow();
        return new Foretold(List.of(Sentence.of("funding.award.will", fund, round.money())), List.of());
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var id = new DecisionId(decision.id());
        var round = round(decision.coop(), terms).flatMap(known -> rounds.take(decision.coop(), known.round()))
            .filter(known -> known.phase() == Phase.VOTING && known.decision().filter(id::equals).isPresent());
        if (round.isEmpty()) return new Outcome.Failed(Sentence.of("funding.award.other"));
        return awarding.pay(decision, round.get(), awards.of(decision.coop(), id));
    }

    private Optional<FundingRound> round(CoopId coop, Map<String, String> terms) {
        try {
            return rounds.find(coop, new FundingRoundId(UUID.fromString(terms.getOrDefault(ROUND, ""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
