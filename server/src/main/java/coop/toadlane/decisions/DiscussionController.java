package coop.toadlane.decisions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes comments and outcomes. */
@Controller
class DiscussionController {

    private final Decisions decisions;
    private final DecisionPages pages;

    DiscussionController(Decisions decisions, DecisionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @PostMapping("/coops/{coop}/decisions/{id}/comments")
    Reply write(Coop coop, Actor.Member author, @PathVariable String id, @RequestParam(defaultValue = "") String comment) {
        var decision = DecisionId.in(id);
        return reply(coop, author, decision, "comment", comment, decisions.comment(author, decision, comment), "#discussion");
    }

    @PostMapping("/coops/{coop}/decisions/{id}/comments/{comment}")
    Reply edit(
            Coop coop, Actor.Member author, @PathVariable String id, @PathVariable("comment") String which,
            @RequestParam(defaultValue = "") String text) {
        var decision = DecisionId.in(id);
        var edited = decisions.editComment(author, decision, DecisionId.in(which).value(), text);
        return reply(coop, author, decision, "edit-" + which, text, edited, "#comment-" + which);
    }

    @PostMapping("/coops/{coop}/decisions/{id}/outcome")
    Reply conclude(Coop coop, Actor.Member author, @PathVariable String id, @RequestParam(defaultValue = "") String outcome) {
        var decision = DecisionId.in(id);
        return reply(coop, author, decision, "outcome", outcome, decisions.conclude(author, decision, outcome), "#outcome-said");
    }

    private Reply reply(
            Coop coop, Actor.Member author, DecisionId decision, String field, String typed, Commented commented, String place) {
        return switch (commented) {
            case Commented.Written _ -> Redirect.to(coop.path() + decision.path() + place);
            case Commented.Refused(var refusal) -> {
                var errors = Map.of(field, Sentence.of("comment.refused." + refusal));
                yield pages.page(author, decision, Optional.empty(), new DecisionPages.Typed(Optional.empty(), typed, errors));
            }
        };
    }
}
