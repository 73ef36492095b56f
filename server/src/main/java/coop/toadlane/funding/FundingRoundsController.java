package coop.toadlane.funding;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.MembersOnly;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows rounds, begins them, and moves them on. */
@Controller
class FundingRoundsController {

    private static final List<String> COLUMNS = List.of(
        "funding.column.title", "funding.column.phase", "funding.column.method", "funding.column.budget", "funding.column.ideas",
        "funding.column.ideas-until", "funding.column.deliver-by", "funding.column.begun");

    static final List<String> IDEA_COLUMNS = List.of(
        "funding.column.number", "funding.column.title", "funding.column.author", "funding.column.carrier", "funding.column.stage",
        "funding.column.wanted", "funding.column.cost", "funding.column.award", "funding.column.delivery", "funding.column.spent",
        "funding.column.raised");

    private final FundingRounds rounds;
    private final FundingRoundTable table;
    private final FundingRoundCheck check;
    private final FundingRoundPages pages;
    private final IdeaLines lines;

    FundingRoundsController(
            FundingRounds rounds, FundingRoundTable table, FundingRoundCheck check, FundingRoundPages pages, IdeaLines lines) {
        this.rounds = rounds;
        this.table = table;
        this.check = check;
        this.pages = pages;
        this.lines = lines;
    }

    @GetMapping("/coops/{coop}/funding")
    FundingRoundsPage rounds(Coop coop, Actor.Member reader, Asked asked) {
        return new FundingRoundsPage(table.list(coop.id(), asked), pages.today(coop), reader.may(FundingRounds.RUN));
    }

    @GetMapping("/coops/{coop}/funding.csv")
    Csv roundsAsCsv(Coop coop, Actor.Member reader, Asked asked) {
        var today = pages.today(coop);
        return new Csv("funding.csv", COLUMNS, table.all(coop.id(), asked).stream().map(round -> row(round, today)).toList());
    }

    @GetMapping("/coops/{coop}/funding/new")
    FundingRoundFormPage ask(Coop coop, Actor.Member by, Words words) {
        by.must(FundingRounds.RUN);
        return form(coop, FundingRoundDraft.of(Map.of("ideasUntil", pages.today(coop).plusDays(21).toString(),
            "deliverBy", pages.today(coop).plusMonths(6).toString())), Map.of(), words);
    }

    @PostMapping("/coops/{coop}/funding")
    Reply begin(Coop coop, Actor.Member by, Words words, @RequestParam Map<String, String> sent) {
        var draft = FundingRoundDraft.of(sent);
        return switch (rounds.begin(by, draft)) {
            case Kept.Done(var id) -> Redirect.to(coop.path() + new FundingRoundId(id).path()).saying("funding.begun");
            case Kept.Refused(var problems) -> form(coop, draft, problems, words);
        };
    }

    /** A round that the co-op made public is read by everyone. */
    @GetMapping("/coops/{coop}/funding/{round}")
    FundingRoundPage round(Coop coop, Actor reader, @PathVariable("round") FundingRoundId id, Asked asked) {
        mayRead(coop, reader, id);
        return pages.page(coop, reader, id, asked, Map.of());
    }

    @GetMapping("/coops/{coop}/funding/{round}.csv")
    Csv roundAsCsv(Coop coop, Actor reader, @PathVariable("round") FundingRoundId id, Asked asked) {
        mayRead(coop, reader, id);
        var names = reader instanceof Actor.Member;
        var ideas = lines.all(coop.id(), id, asked, pages.today(coop));
        return new Csv("ideas.csv", IDEA_COLUMNS, ideas.stream().map(idea -> row(idea, names)).toList());
    }

    @PostMapping("/coops/{coop}/funding/{round}/review")
    Reply review(Coop coop, Actor.Member by, @PathVariable("round") FundingRoundId id) {
        return moved(coop, by, id, () -> rounds.review(by, id), "funding.in-review");
    }

    @PostMapping("/coops/{coop}/funding/{round}/vote")
    Reply vote(Coop coop, Actor.Member by, @PathVariable("round") FundingRoundId id) {
        return switch (rounds.vote(by, id)) {
            case Kept.Done(var decision) -> Redirect.to(coop.path() + new DecisionId(decision).path()).saying("funding.vote-open");
            case Kept.Refused(var problems) -> pages.page(coop, by, id, Asked.nothing(), problems);
        };
    }

    @PostMapping("/coops/{coop}/funding/{round}/end")
    Reply callOff(Coop coop, Actor.Member by, @PathVariable("round") FundingRoundId id) {
        return moved(coop, by, id, () -> rounds.callOff(by, id), "funding.called-off");
    }

    private Reply moved(Coop coop, Actor.Member by, FundingRoundId id, Supplier<Kept> move, String notice) {
        return switch (move.get()) {
            case Kept.Done _ -> Redirect.to(coop.path() + id.path()).saying(notice);
            case Kept.Refused(var problems) -> pages.page(coop, by, id, Asked.nothing(), problems);
        };
    }

    private void mayRead(Coop coop, Actor reader, FundingRoundId id) {
        if (!(reader instanceof Actor.Member) && !pages.round(coop, id).isPublic()) throw new MembersOnly();
    }

    private FundingRoundFormPage form(Coop coop, FundingRoundDraft draft, Map<String, Sentence> problems, Words words) {
        return new FundingRoundFormPage(
            draft,
            FundingRoundDraft.methods().stream()
                .map(method -> new Choice(method.name(), words.say("method." + method), words.say("method.how." + method))).toList(),
            check.funds(coop.id()).stream().map(account -> Choice.of(account.code(), words.say(account.title()))).toList(),
            check.purposes(coop.id()).stream().map(account -> Choice.of(account.code(), words.say(account.title()))).toList(),
            coop.currency(), problems);
    }

    private static List<Object> row(FundingRound round, LocalDate today) {
        return List.of(
            round.title(), Sentence.of("funding.phase." + round.phase(today)), Sentence.of("method." + round.method()), round.money(),
            round.ideas(), round.ideasUntil(), round.deliverBy(), round.openedAt());
    }

    private static List<Object> row(IdeaLine idea, boolean names) {
        return Arrays.asList(
            idea.number(), idea.title(), names ? idea.author() : "", names ? idea.carrier() : "",
            Sentence.of("funding.stage." + idea.stage()), idea.wanted() == null ? "" : idea.money(idea.wanted()),
            idea.cost() == null ? "" : idea.money(idea.cost()), idea.award() == 0 ? "" : idea.money(idea.award()),
            idea.delivery() == null ? "" : Sentence.of("funding.delivery." + idea.delivery()),
            idea.delivery() == null ? "" : idea.money(idea.spent()), idea.raisedAt());
    }
}
