package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows decisions: all, and one. */
@Controller
class DecisionsController {

    private static final int MOST_WAITING = 10;

    private static final List<String> COLUMNS = List.of(
        "decisions.column.title", "decisions.column.author", "decisions.column.kind", "decisions.column.stage",
        "decisions.column.opened", "decisions.column.closes", "decisions.column.voters", "decisions.column.voted");

    private final Headlines headlines;
    private final DecisionPages pages;
    private final Clock clock;

    DecisionsController(Headlines headlines, DecisionPages pages, Clock clock) {
        this.headlines = headlines;
        this.pages = pages;
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

    private static List<Object> row(Headline headline) {
        return List.of(
            headline.title(), headline.author(), Sentence.of("ballot." + headline.kind()), Sentence.of("stage." + headline.stage()),
            headline.openedAt(), headline.closesAt(), headline.voters(), headline.tookPart());
    }
}
