package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what a group found when it looked at its decision again. */
@Controller
class ReviewController {

    private final Reviewing reviewing;
    private final DecisionPages pages;
    private final Clock clock;

    ReviewController(Reviewing reviewing, DecisionPages pages, Clock clock) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/reviews")
    Reply review(Coop coop, Actor.Member by, @PathVariable String id, @RequestParam Map<String, String> sent) {
        var decision = DecisionId.in(id);
        return switch (reviewing.review(by, decision, ReviewForm.of(sent), clock.instant())) {
            case Reviewed.Written(var verdict) ->
                Redirect.to(coop.path() + decision.path() + "#again").saying("review.written." + verdict);
            case Reviewed.Refused refused ->
                again(by, decision, sent, refused.field(), Sentence.of("review.refused." + refused.refusal()));
            case Reviewed.DayRefused(var refusal) -> again(by, decision, sent, "next", Sentence.of("review.day.refused." + refusal));
        };
    }

    private DecisionPage again(Actor.Member by, DecisionId decision, Map<String, String> sent, String field, Sentence why) {
        return pages.page(by, decision, new DecisionPages.Typed(Optional.empty(), sent, Map.of(field, why)));
    }
}
