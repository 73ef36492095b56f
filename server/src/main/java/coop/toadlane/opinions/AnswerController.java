package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks members, and visitors where a question is open to them, statement by statement, takes theirs, and shows the map. */
@Controller
@RequestMapping("/coops/{coop}/opinions/{inquiry}")
class AnswerController {

    private static final String BACK = "(\\?[\\w=&%.+*-]{0,500})?";

    private static final List<String> COLUMNS = List.of(
        "opinions.column.number", "opinions.column.statement", "opinions.column.agree", "opinions.column.pass",
        "opinions.column.disagree", "opinions.column.groups");

    private final Opinions opinions;
    private final Statements statements;
    private final InquiryPages pages;
    private final Visitors visitors;

    AnswerController(Opinions opinions, Statements statements, InquiryPages pages, Visitors visitors) {
        this.opinions = opinions;
        this.statements = statements;
        this.pages = pages;
        this.visitors = visitors;
    }

    @GetMapping
    InquiryPage inquiry(Actor reader, HttpServletRequest request, @PathVariable("inquiry") InquiryId id) {
        return pages.inquiry(reader, visitors.known(reader, request), id, "", Map.of());
    }

    @GetMapping("/map")
    MapPage map(Actor reader, HttpServletRequest request, @PathVariable("inquiry") InquiryId id) {
        return pages.map(reader, visitors.known(reader, request), id);
    }

    @GetMapping("/statements")
    StatementsPage statements(Actor reader, HttpServletRequest request, Asked asked, @PathVariable("inquiry") InquiryId id) {
        return pages.statements(reader, visitors.known(reader, request), id, asked, Map.of());
    }

    @GetMapping("/statements.csv")
    Csv statementsAsCsv(Actor.Member reader, Asked asked, @PathVariable("inquiry") InquiryId id) {
        return new Csv("statements.csv", COLUMNS, pages.all(reader, id, asked).stream().map(AnswerController::row).toList());
    }

    @PostMapping("/statements/{statement}/opinion")
    Reply say(
            Coop coop, Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable("inquiry") InquiryId id,
            @PathVariable("statement") StatementId statement, @RequestParam(defaultValue = "") String opinion,
            @RequestParam(required = false) @Nullable String back) {
        var who = visitors.begin(actor, request, response);
        return switch (opinions.say(who, id, statement, opinion(opinion))) {
            case Said.Done _ ->
                Redirect.to(coop.path() + id.path() + (back != null && back.matches(BACK) ? "/statements" + back : "#next"));
            case Said.Refused(var why) -> page(actor, request, id, "", Map.of("next", why));
        };
    }

    @PostMapping("/statements")
    Reply write(
            Coop coop, Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable("inquiry") InquiryId id,
            @RequestParam(defaultValue = "") String text) {
        var inquiry = Redirect.to(coop.path() + id.path());
        return switch (statements.write(visitors.begin(actor, request, response), id, text)) {
            case Stated.Shown _, Stated.Brought _ -> inquiry.saying("opinions.written");
            case Stated.Waits _ -> inquiry.saying("opinions.written-and-waits");
            case Stated.Refused(var problems) -> page(actor, request, id, text, problems);
        };
    }

    @PostMapping("/withdrawal")
    Reply withdraw(Coop coop, Actor actor, HttpServletRequest request, @PathVariable("inquiry") InquiryId id) {
        var who = visitors.known(actor, request);
        var said = who.isEmpty() ? new Said.Done() : opinions.withdraw(who.get(), id);
        return switch (said) {
            case Said.Done _ -> Redirect.to(coop.path() + id.path()).saying("opinions.withdrawn");
            case Said.Refused(var why) -> page(actor, request, id, "", Map.of("next", why));
        };
    }

    private InquiryPage page(Actor actor, HttpServletRequest request, InquiryId id, String typed, Map<String, Sentence> problems) {
        return pages.inquiry(actor, visitors.known(actor, request), id, typed, problems);
    }

    private static List<Object> row(Statement statement) {
        return List.of(
            statement.number(), statement.text(), statement.agree(), statement.pass(), statement.disagree(),
            statement.parts().replace(',', '/').replace(";", " "));
    }

    private static Opinion opinion(String typed) {
        return Arrays.stream(Opinion.values()).filter(one -> one.name().equals(typed)).findFirst().orElseThrow(NotFound::new);
    }
}
