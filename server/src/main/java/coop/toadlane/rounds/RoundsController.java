package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.circles.Posts;
import coop.toadlane.circles.RoleId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import coop.toadlane.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists rounds, and calls those that find somebody for a role. */
@Controller
class RoundsController {

    private static final List<String> COLUMNS = List.of(
        "rounds.column.title", "rounds.column.kind", "rounds.column.state", "rounds.column.step", "rounds.column.author",
        "rounds.column.facilitator", "rounds.column.called", "rounds.column.ended");

    private final RoundTable rounds;
    private final Convening convening;
    private final Posts posts;

    RoundsController(RoundTable rounds, Convening convening, Posts posts) {
        this.rounds = rounds;
        this.convening = convening;
        this.posts = posts;
    }

    @GetMapping("/coops/{coop}/rounds")
    RoundsPage rounds(Actor.Member reader, Asked asked) {
        return new RoundsPage(rounds.list(reader.coop(), asked), reader.may(Decisions.PROPOSE));
    }

    @GetMapping("/coops/{coop}/rounds.csv")
    Csv roundsAsCsv(Actor.Member reader, Asked asked) {
        return new Csv("rounds.csv", COLUMNS, rounds.all(reader.coop(), asked).stream().map(RoundsController::row).toList());
    }

    @GetMapping("/coops/{coop}/rounds/elections/{role}")
    ElectionPage ask(Actor.Member author, @PathVariable("role") RoleId role) {
        author.must(Decisions.PROPOSE);
        return new ElectionPage(post(author, role), "", Map.of());
    }

    @PostMapping("/coops/{coop}/rounds/elections/{role}")
    Reply call(
            Coop coop, Actor.Member author, Words words, @PathVariable("role") RoleId role,
            @RequestParam(defaultValue = "") String until) {
        var post = post(author, role);
        var day = TypedTime.day(until);
        if (!until.isBlank() && day.isEmpty())
            return new ElectionPage(post, until, Map.of("until", Sentence.of("rounds.refused.no-day")));
        var title = words.say("rounds.election.title", post.name(), post.circle());
        return switch (convening.elect(author, role, title, day.orElse(null))) {
            case Convened.Called(var id) -> Redirect.to(coop.path() + id.path()).saying("rounds.called");
            case Convened.Refused(var problems) -> new ElectionPage(post, until, problems);
        };
    }

    private static List<Object> row(Round round) {
        return List.of(
            round.title(), Sentence.of("rounds.kind." + round.kind()), Sentence.of("rounds.state." + round.state()),
            Sentence.of("rounds.step." + round.step()), round.authorName(), round.facilitatorName(), round.calledAt(),
            round.endedAt() == null ? "" : round.endedAt());
    }

    private Posts.Post post(Actor.Member author, RoleId role) {
        return posts.find(author.coop(), role).orElseThrow(NotFound::new);
    }
}
