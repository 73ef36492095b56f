package coop.toadlane.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows what was funded until it is delivered or given up: by whoever wrote the idea, or runs the round. */
@Component
@Transactional
public class Reports {

    private final FundingRoundTable rounds;
    private final IdeaTable ideas;
    private final ReportTable reports;
    private final RecordBook record;
    private final Clock clock;

    Reports(FundingRoundTable rounds, IdeaTable ideas, ReportTable reports, RecordBook record, Clock clock) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.reports = reports;
        this.record = record;
        this.clock = clock;
    }

    public Kept report(Actor.Member by, IdeaId id, ReportDraft draft) {
        var found = ideas.find(by.coop(), id).orElseThrow(NotFound::new);
        var round = rounds.take(by.coop(), new FundingRoundId(found.roundId())).orElseThrow();
        var idea = ideas.take(by.coop(), id).orElseThrow();
        if (!mayReport(by, idea)) by.must(FundingRounds.RUN);
        if (idea.delivery() == null) return Kept.Refused.because("delivery", "funding.not-funded");
        var problems = problems(round, idea, draft);
        if (!problems.isEmpty()) return new Kept.Refused(problems);
        var delivery = draft.known().orElseThrow();
        var spent = Money.typed(draft.spent(), round.currency()).orElseThrow();
        reports.insert(by.coop(), UuidCreator.getTimeOrderedEpoch(), idea, by.membership(), clock.instant(), delivery, draft.text(), spent);
        record.append(by, Ideas.entry(id, "delivery-reported").fact("delivery", delivery.name()).fact("spent", spent)
            .detail(by.id(), "text", draft.text()));
        if (round.phase() == Phase.DELIVERY && reports.allOver(by.coop(), round.round()))
            rounds.move(by.coop(), round.round(), Phase.CLOSED, clock.instant());
        if (round.phase() == Phase.CLOSED && !round.looksBack() && !delivery.isOver())
            rounds.move(by.coop(), round.round(), Phase.DELIVERY, clock.instant());
        return new Kept.Done(id.value());
    }

    static boolean mayReport(Actor.Member by, Idea idea) {
        return by.may(FundingRounds.RUN) || Ideas.isAuthor(by, idea);
    }

    /** More may not be spent than was given; who needs more asks again. */
    private static Map<String, Sentence> problems(FundingRound round, Idea idea, ReportDraft draft) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (draft.known().isEmpty()) problems.put("delivery", Sentence.of("funding.delivery-missing"));
        if (draft.text().isEmpty()) problems.put("text", Sentence.of("funding.report-missing"));
        if (draft.text().length() > ReportDraft.LONGEST_TEXT)
            problems.put("text", Sentence.of("funding.text-long", ReportDraft.LONGEST_TEXT));
        var spent = Money.typed(draft.spent(), round.currency());
        if (spent.isEmpty()) problems.put("spent", Sentence.of("funding.amount-unread", round.currency()));
        else if (spent.get().minor() > idea.award()) problems.put("spent", Sentence.of("funding.spent-over", round.money(idea.award())));
        return problems;
    }
}
