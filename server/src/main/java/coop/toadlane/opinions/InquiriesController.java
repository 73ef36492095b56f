package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows inquiries, opens and ends them. */
@Controller
class InquiriesController {

    private static final int USUAL_DAYS = 14;
    private static final List<String> COLUMNS = List.of(
        "opinions.column.question", "opinions.column.author", "opinions.column.opened", "opinions.column.closes",
        "opinions.column.people", "opinions.column.statements");

    private final Inquiries inquiries;
    private final InquiryTable table;
    private final Clock clock;

    InquiriesController(Inquiries inquiries, InquiryTable table, Clock clock) {
        this.inquiries = inquiries;
        this.table = table;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/opinions")
    InquiriesPage inquiries(Actor.Member reader, Asked asked) {
        return new InquiriesPage(table.list(reader.coop(), asked), clock.instant());
    }

    @GetMapping("/coops/{coop}/opinions.csv")
    Csv inquiriesAsCsv(Actor.Member reader, Asked asked) {
        return new Csv("opinions.csv", COLUMNS, table.all(reader.coop(), asked).stream().map(InquiriesController::row).toList());
    }

    /** {@code ?question=…} begins with a question filled in. */
    @GetMapping("/coops/{coop}/opinions/new")
    InquiryFormPage ask(Coop coop, Actor.Member author, Words words, @RequestParam(defaultValue = "") String question) {
        var lastDay = LocalDate.ofInstant(clock.instant(), coop.zone()).plusDays(USUAL_DAYS);
        return form(author, words, new InquiryDraft(question, "", OpenTo.MEMBERS, Review.AFTER, lastDay.toString()), Map.of());
    }

    @PostMapping("/coops/{coop}/opinions")
    Reply open(Coop coop, Actor.Member author, Words words, @RequestParam Map<String, String> sent) {
        var draft = InquiryDraft.of(sent);
        return switch (inquiries.open(author, draft)) {
            case Opened.Done(var id) -> Redirect.to(coop.path() + id.path()).saying("opinions.opened");
            case Opened.Refused(var problems) -> form(author, words, draft, problems);
        };
    }

    @PostMapping("/coops/{coop}/opinions/{inquiry}/closure")
    Redirect close(Coop coop, Actor.Member by, @PathVariable("inquiry") InquiryId id) {
        var closed = inquiries.close(by, id);
        return Redirect.to(coop.path() + id.path()).saying(closed ? "opinions.closed-now" : "opinions.closed-before");
    }

    private static InquiryFormPage form(Actor.Member author, Words words, InquiryDraft draft, Map<String, Sentence> problems) {
        var openTo = Arrays.stream(OpenTo.values()).filter(to -> to == OpenTo.MEMBERS || author.may(Decisions.FACILITATE))
            .map(to -> choice(words, "opinions.to.", to)).toList();
        var review = Arrays.stream(Review.values()).map(when -> choice(words, "opinions.review.", when)).toList();
        return new InquiryFormPage(draft, openTo, review, problems);
    }

    private static Choice choice(Words words, String key, Enum<?> value) {
        return new Choice(value.name(), words.say(key + value), words.say(key + value + ".what"));
    }

    private static List<Object> row(InquiryLine inquiry) {
        return List.of(
            inquiry.question(), inquiry.author(), inquiry.openedAt(), inquiry.closesAt(), inquiry.people(), inquiry.statements());
    }
}
