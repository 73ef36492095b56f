package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever looks after decisions accept statements, turn them down with a reason, and bring along those of elsewhere. */
@Controller
@RequestMapping("/coops/{coop}/opinions/{inquiry}/statements")
class ReviewController {

    private final Statements statements;
    private final InquiryPages pages;
    private final Turnstile turnstile;

    ReviewController(Statements statements, InquiryPages pages, Turnstile turnstile) {
        this.statements = statements;
        this.pages = pages;
        this.turnstile = turnstile;
    }

    @PostMapping("/{statement}/acceptance")
    Reply accept(
            Coop coop, Actor.Member by, Asked asked, @PathVariable("inquiry") InquiryId id,
            @PathVariable("statement") StatementId statement) {
        return reply(coop, by, asked, id, statements.accept(by, id, statement), "opinions.accepted-now");
    }

    @PostMapping("/{statement}/refusal")
    Reply turnDown(
            Coop coop, Actor.Member by, Asked asked, @PathVariable("inquiry") InquiryId id,
            @PathVariable("statement") StatementId statement, @RequestParam Map<String, String> sent) {
        var reason = sent.getOrDefault("reason-" + statement, sent.getOrDefault("reason", ""));
        return reply(coop, by, asked, id, statements.turnDown(by, id, statement, reason), "opinions.turned-down-now");
    }

    @GetMapping("/new")
    BringPage ask(Actor.Member by, @PathVariable("inquiry") InquiryId id) {
        by.must(Decisions.FACILITATE);
        return new BringPage(turnstile.seen(by, id), "", Map.of());
    }

    @PostMapping("/new")
    Reply bring(Coop coop, Actor.Member by, @PathVariable("inquiry") InquiryId id, @RequestParam(defaultValue = "") String sheet) {
        return switch (statements.bring(by, id, sheet)) {
            case Stated.Brought(var count) -> Redirect.to(coop.path() + id.path() + "/statements").saying("opinions.brought", count);
            case Stated.Shown _, Stated.Waits _ -> Redirect.to(coop.path() + id.path());
            case Stated.Refused(var problems) -> new BringPage(turnstile.seen(by, id), sheet, problems);
        };
    }

    private Reply reply(Coop coop, Actor.Member by, Asked asked, InquiryId id, Stated stated, String notice) {
        return switch (stated) {
            case Stated.Shown _, Stated.Waits _, Stated.Brought _ ->
                Redirect.to(coop.path() + id.path() + "/statements?stage=waiting").saying(notice);
            case Stated.Refused(var problems) -> page(by, asked, id, problems);
        };
    }

    private StatementsPage page(Actor.Member by, Asked asked, InquiryId id, Map<String, Sentence> problems) {
        return pages.statements(by, Optional.of(new Participant.OfMembers(by)), id, asked, problems);
    }
}
