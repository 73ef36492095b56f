package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes ideas, their reviews, and what is reported of them. */
@Controller
class IdeasController {

    private final Ideas ideas;
    private final Reviews reviews;
    private final Reports reports;
    private final FundingRoundPages rounds;
    private final IdeaPages pages;

    IdeasController(Ideas ideas, Reviews reviews, Reports reports, FundingRoundPages rounds, IdeaPages pages) {
        this.ideas = ideas;
        this.reviews = reviews;
        this.reports = reports;
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping("/coops/{coop}/funding/{round}/ideas/new")
    IdeaFormPage ask(Coop coop, Actor.Member author, @PathVariable("round") FundingRoundId id) {
        return fresh(coop, id, IdeaDraft.BLANK, Map.of());
    }

    @PostMapping("/coops/{coop}/funding/{round}/ideas")
    Reply write(Coop coop, Actor.Member author, @PathVariable("round") FundingRoundId id, @RequestParam Map<String, String> sent) {
        var draft = IdeaDraft.of(sent);
        return switch (ideas.write(author, id, draft)) {
            case Kept.Done(var idea) -> Redirect.to(coop.path() + new IdeaId(idea).path()).saying("funding.idea-written");
            case Kept.Refused(var problems) -> fresh(coop, id, draft, problems);
        };
    }

    @GetMapping("/coops/{coop}/funding/ideas/{idea}")
    IdeaPage idea(Coop coop, Actor.Member reader, @PathVariable("idea") IdeaId id) {
        return pages.page(coop, reader, id, Map.of(), Map.of());
    }

    @GetMapping("/coops/{coop}/funding/ideas/{idea}/text")
    IdeaFormPage askWords(Coop coop, Actor.Member author, @PathVariable("idea") IdeaId id) {
        var idea = pages.idea(coop, id);
        if (!Ideas.isAuthor(author, idea)) throw new NotFound();
        var round = rounds.round(coop, new FundingRoundId(idea.roundId()));
        return new IdeaFormPage(id.path() + "/text", false, round, IdeaDraft.of(idea, round), Map.of());
    }

    @PostMapping("/coops/{coop}/funding/ideas/{idea}/text")
    Reply word(Coop coop, Actor.Member author, @PathVariable("idea") IdeaId id, @RequestParam Map<String, String> sent) {
        var draft = IdeaDraft.of(sent);
        return switch (ideas.word(author, id, draft)) {
            case Kept.Done _ -> Redirect.to(coop.path() + id.path()).saying("funding.idea-worded");
            case Kept.Refused(var problems) -> new IdeaFormPage(
                id.path() + "/text", false, rounds.round(coop, new FundingRoundId(pages.idea(coop, id).roundId())), draft, problems);
        };
    }

    @PostMapping("/coops/{coop}/funding/ideas/{idea}/withdrawal")
    Reply withdraw(Coop coop, Actor.Member author, @PathVariable("idea") IdeaId id) {
        return answer(coop, author, id, Map.of(), ideas.withdraw(author, id), "funding.idea-withdrawn");
    }

    @PostMapping("/coops/{coop}/funding/ideas/{idea}/cost")
    Reply accept(Coop coop, Actor.Member by, @PathVariable("idea") IdeaId id, @RequestParam Map<String, String> sent) {
        var kept = reviews.accept(by, id, sent.getOrDefault("cost", ""), sent.getOrDefault("note", ""));
        return answer(coop, by, id, sent, kept, "funding.idea-accepted");
    }

    @PostMapping("/coops/{coop}/funding/ideas/{idea}/refusal")
    Reply turnDown(Coop coop, Actor.Member by, @PathVariable("idea") IdeaId id, @RequestParam Map<String, String> sent) {
        return answer(coop, by, id, sent, reviews.turnDown(by, id, sent.getOrDefault("reason", "")), "funding.idea-turned-down");
    }

    @PostMapping("/coops/{coop}/funding/ideas/{idea}/reports")
    Reply report(Coop coop, Actor.Member by, @PathVariable("idea") IdeaId id, @RequestParam Map<String, String> sent) {
        return answer(coop, by, id, sent, reports.report(by, id, ReportDraft.of(sent)), "funding.reported");
    }

    private Reply answer(Coop coop, Actor.Member by, IdeaId id, Map<String, String> sent, Kept kept, String notice) {
        return switch (kept) {
            case Kept.Done _ -> Redirect.to(coop.path() + id.path()).saying(notice);
            case Kept.Refused(var problems) -> pages.page(coop, by, id, sent, problems);
        };
    }

    private IdeaFormPage fresh(Coop coop, FundingRoundId id, IdeaDraft draft, Map<String, Sentence> problems) {
        return new IdeaFormPage(id.path() + "/ideas", true, rounds.round(coop, id), draft, problems);
    }
}
