package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the page of one idea shows to one reader. */
@Component
class IdeaPages {

    private final FundingRoundPages rounds;
    private final IdeaTable ideas;
    private final ReportTable reports;
    private final Discussions discussions;

    IdeaPages(FundingRoundPages rounds, IdeaTable ideas, ReportTable reports, Discussions discussions) {
        this.rounds = rounds;
        this.ideas = ideas;
        this.reports = reports;
        this.discussions = discussions;
    }

    Idea idea(Coop coop, IdeaId id) {
        return ideas.find(coop.id(), id).orElseThrow(NotFound::new);
    }

    IdeaPage page(Coop coop, Actor.Member reader, IdeaId id, Map<String, String> typed, Map<String, Sentence> errors) {
        var idea = idea(coop, id);
        var round = rounds.round(coop, new FundingRoundId(idea.roundId()));
        var today = rounds.today(coop);
        return new IdeaPage(
            idea, round, round.phase(today), idea.editedAt() == null ? List.of() : ideas.earlier(coop.id(), id),
            reports.of(coop.id(), id), discussions.of(reader, id.conversation(), null), today, Ideas.isAuthor(reader, idea),
            reader.may(FundingRounds.RUN), idea.delivery() != null && Reports.mayReport(reader, idea), typed, errors);
    }
}
