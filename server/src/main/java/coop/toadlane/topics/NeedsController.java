package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks members which of two topics matters more, and shows what all say. */
@Controller
class NeedsController {

    private static final List<String> COLUMNS = List.of(
        "needs.place", "needs.topic", "needs.preferred", "needs.at-least", "needs.at-most", "needs.answers");

    private final Needs needs;

    NeedsController(Needs needs) {
        this.needs = needs;
    }

    @GetMapping("/coops/{coop}/topics/needs")
    NeedsPage needs(Actor.Member reader, @RequestParam(defaultValue = "0") int skip) {
        return needs.page(reader, Math.clamp(skip, 0, NeedTable.MOST_TOPICS), Optional.empty());
    }

    @GetMapping("/coops/{coop}/topics/needs.csv")
    Csv needsAsCsv(Actor.Member reader) {
        var ranking = needs.page(reader, 0, Optional.empty()).ranking();
        var rows = IntStream.range(0, ranking.size()).mapToObj(place -> row(place + 1, ranking.get(place))).toList();
        return new Csv("needs.csv", COLUMNS, rows);
    }

    @PostMapping("/coops/{coop}/topics/needs")
    Reply prefer(
            Coop coop, Actor.Member member, @RequestParam("first") TopicId first, @RequestParam("second") TopicId second,
            @RequestParam(defaultValue = "") String prefer) {
        var preference = Arrays.stream(Preference.values()).filter(one -> one.name().equals(prefer)).findFirst()
            .orElseThrow(NotFound::new);
        var problem = needs.prefer(member, first, second, preference);
        return problem.isPresent() ? needs.page(member, 0, problem) : Redirect.to(coop.path() + "/topics/needs");
    }

    private static List<Object> row(int place, NeedsPage.Ranked need) {
        return List.of(place, need.title(), need.percent(), need.low(), need.high(), need.answers());
    }
}
