package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of each idea what it costs, or why it cannot be done, until the round is put to the vote. */
@Component
@Transactional
public class Reviews {

    static final int LONGEST_NOTE = 2_000;

    private final FundingRoundTable rounds;
    private final IdeaTable ideas;
    private final RecordBook record;

    Reviews(FundingRoundTable rounds, IdeaTable ideas, RecordBook record) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.record = record;
    }

    /** It can be voted on, at this cost; what looks back may have none. */
    public Kept accept(Actor.Member by, IdeaId id, String cost, String note) {
        by.must(FundingRounds.RUN);
        var idea = ideas.find(by.coop(), id).orElseThrow(NotFound::new);
        var round = rounds.take(by.coop(), new FundingRoundId(idea.roundId())).orElseThrow();
        var amount = Money.typed(cost, round.currency()).filter(money -> money.minor() > 0);
        if (!(cost.isBlank() && round.looksBack())) {
            var problem = IdeaDraft.amountProblem(amount, round);
            if (problem.isPresent()) return new Kept.Refused(Map.of("cost", problem.get()));
        }
        return review(by, round, id, IdeaStage.ACCEPTED, amount.map(Money::minor).orElse(null), note);
    }

    /** It cannot be voted on, for this reason. */
    public Kept turnDown(Actor.Member by, IdeaId id, String reason) {
        by.must(FundingRounds.RUN);
        var idea = ideas.find(by.coop(), id).orElseThrow(NotFound::new);
        var round = rounds.take(by.coop(), new FundingRoundId(idea.roundId())).orElseThrow();
        if (reason.isBlank()) return Kept.Refused.because("reason", "funding.reason-missing");
        return review(by, round, id, IdeaStage.TURNED_DOWN, null, reason);
    }

    private Kept review(Actor.Member by, FundingRound round, IdeaId id, IdeaStage stage, @Nullable Long cost, String note) {
        var field = stage == IdeaStage.ACCEPTED ? "note" : "reason";
        if (note.strip().length() > LONGEST_NOTE) return Kept.Refused.because(field, "funding.text-long", LONGEST_NOTE);
        var idea = ideas.take(by.coop(), id).orElseThrow();
        if (!round.isBeforeVoting() || !idea.stage().isUnderReview()) return Kept.Refused.because(field, "funding.moved-already");
        ideas.review(by.coop(), id, stage, cost, note.strip());
        var entry = Ideas.entry(id, stage == IdeaStage.ACCEPTED ? "idea-accepted" : "idea-turned-down").fact("round", round.id());
        record.append(by, (cost == null ? entry : entry.fact("cost", round.money(cost))).detail(by.id(), "note", note.strip()));
        return new Kept.Done(id.value());
    }
}
