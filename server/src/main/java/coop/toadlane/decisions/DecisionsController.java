package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows decisions: all, one, and who said what. */
@Controller
class DecisionsController {

    private static final int MOST_WAITING = 10;

    private static final List<String> COLUMNS = List.of(
        "decisions.column.title", "decisions.column.author", "decisions.column.kind", "decisions.column.stage",
        "decisions.column.opened", "decisions.column.closes", "decisions.column.voters", "decisions.column.voted");

    private static final List<String> BALLOT_COLUMNS = List.of(
        "decisions.column.name", "decisions.column.class", "decisions.column.answer", "decisions.column.reason", "decisions.column.cast");

    private final Headlines headlines;
    private final DecisionPages pages;
    private final Proposals proposals;
    private final Options options;
    private final Voices voices;
    private final Clock clock;

    DecisionsController(
            Headlines headlines, DecisionPages pages, Proposals proposals, Options options, Voices voices, Clock clock) {
        this.headlines = headlines;
        this.pages = pages;
        this.proposals = proposals;
        this.options = options;
        this.voices = voices;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/decisions")
    DecisionsPage decisions(Actor.Member reader, Asked asked) {
        var first = asked.after().isEmpty() && asked.before().isEmpty() && asked.find().isEmpty();
        var now = clock.instant();
        var waiting = first
            ? headlines.waitingFor(reader.coop(), reader.membership(), now, MOST_WAITING) : List.<Headline>of();
        return new DecisionsPage(waiting, headlines.list(reader.coop(), asked), now, reader.may(Decisions.PROPOSE));
    }

    @GetMapping("/coops/{coop}/decisions.csv")
    Csv decisionsAsCsv(Actor.Member reader, Asked asked) {
        return new Csv("decisions.csv", COLUMNS, headlines.all(reader.coop(), asked).stream().map(DecisionsController::row).toList());
    }

    @GetMapping("/coops/{coop}/decisions/{id}")
    DecisionPage decision(Actor.Member reader, @PathVariable String id) {
        return pages.page(reader, DecisionId.in(id), DecisionPages.Typed.NOTHING);
    }

    @GetMapping("/coops/{coop}/decisions/{id}/ballots")
    VoicesPage ballots(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = shown(reader, id);
        return new VoicesPage(
            proposal.id(), proposal.title(), proposal.kind(), options.of(reader.coop(), proposal.id()),
            voices.list(reader.coop(), proposal.id(), asked));
    }

    @GetMapping("/coops/{coop}/decisions/{id}/ballots.csv")
    Csv ballotsAsCsv(Actor.Member reader, @PathVariable String id, Asked asked) {
        var proposal = shown(reader, id);
        var choices = options.of(reader.coop(), proposal.id());
        var rows = voices.all(reader.coop(), proposal.id(), asked).stream().map(voice -> row(voice, choices, proposal.kind())).toList();
        return new Csv("ballots.csv", BALLOT_COLUMNS, rows);
    }

    /** Ballots that are hidden until the end are not there before it. */
    private Proposal shown(Actor.Member reader, String id) {
        var proposal = proposals.read(reader.coop(), DecisionId.in(id));
        if (proposal.hides()) throw new NotFound();
        return proposal;
    }

    private static List<Object> row(Headline headline) {
        return List.of(
            headline.title(), headline.author(), Sentence.of("ballot." + headline.kind()), Sentence.of("stage." + headline.stage()),
            headline.openedAt(), headline.closesAt(), headline.voters(), headline.tookPart());
    }

    private static List<Object> row(Voices.Voice voice, List<Options.Option> choices, BallotKind kind) {
        var said = voice.answer() == null ? voice.chosen(choices, kind) : Sentence.of("answer." + voice.answer());
        return List.of(voice.name(), voice.memberClass(), said, voice.reason(), voice.castAt());
    }
}
