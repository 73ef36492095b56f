package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.discussion.Attachment;
import coop.toadlane.discussion.Enclosed;
import coop.toadlane.discussion.Enclosures;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows topics, takes new ones, and changes them. */
@Controller
class TopicsController {

    private static final List<String> COLUMNS = List.of(
        "topics.column.title", "topics.column.author", "topics.column.raised", "topics.column.closed", "topics.column.comments",
        "topics.column.last");

    private final Topics topics;
    private final TopicTable table;
    private final TopicLines lines;
    private final TopicPages pages;
    private final Enclosures enclosures;

    TopicsController(Topics topics, TopicTable table, TopicLines lines, TopicPages pages, Enclosures enclosures) {
        this.topics = topics;
        this.table = table;
        this.lines = lines;
        this.pages = pages;
        this.enclosures = enclosures;
    }

    @GetMapping("/coops/{coop}/topics")
    TopicsPage topics(Actor.Member reader, Asked asked) {
        return new TopicsPage(lines.list(reader.coop(), asked), pages.circles(reader.coop()));
    }

    @GetMapping("/coops/{coop}/topics.csv")
    Csv topicsAsCsv(Actor.Member reader, Asked asked) {
        return new Csv("topics.csv", COLUMNS, lines.all(reader.coop(), asked).stream().map(TopicsController::row).toList());
    }

    @GetMapping("/coops/{coop}/topics/{topic}")
    TopicPage topic(Actor.Member reader, @PathVariable("topic") TopicId id) {
        return pages.page(reader, id);
    }

    @GetMapping("/coops/{coop}/topics/new")
    TopicFormPage ask(Actor.Member author, Words words, @RequestParam Map<String, String> asked) {
        return form(author, "/topics", true, TopicDraft.of(asked), List.of(), Map.of(), words);
    }

    @PostMapping("/coops/{coop}/topics")
    Reply raise(
            Coop coop, Actor.Member author, Words words, @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) throws IOException {
        var draft = TopicDraft.of(sent);
        return switch (topics.raise(author, draft, Enclosed.of(files, null))) {
            case Raised.Done(var id) -> Redirect.to(coop.path() + id.path()).saying("topics.raised");
            case Raised.Refused(var problems) -> form(author, "/topics", true, draft, List.of(), problems, words);
        };
    }

    @GetMapping("/coops/{coop}/topics/{topic}/text")
    TopicFormPage askWords(Actor.Member author, @PathVariable("topic") TopicId id, Words words) {
        var topic = table.find(author.coop(), id).filter(found -> found.author().equals(author.membership().value()))
            .orElseThrow(NotFound::new);
        return form(author, id, topic.draft(), Map.of(), words);
    }

    @PostMapping("/coops/{coop}/topics/{topic}/text")
    Reply word(
            Coop coop, Actor.Member author, Words words, @PathVariable("topic") TopicId id, @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable List<String> away) throws IOException {
        var draft = TopicDraft.of(sent);
        return switch (topics.word(author, id, draft, Enclosed.of(files, away))) {
            case Raised.Done _ -> Redirect.to(coop.path() + id.path()).saying("topics.worded");
            case Raised.Refused(var problems) -> form(author, id, draft, problems, words);
        };
    }

    @PostMapping("/coops/{coop}/topics/{topic}/closure")
    Redirect close(Coop coop, Actor.Member by, @PathVariable("topic") TopicId id) {
        var closed = topics.close(by, id);
        return Redirect.to(coop.path() + id.path()).saying(closed ? "topics.closed-now" : "topics.closed-before");
    }

    @PostMapping("/coops/{coop}/topics/{topic}/reopening")
    Redirect reopen(Coop coop, Actor.Member by, @PathVariable("topic") TopicId id) {
        var opened = topics.reopen(by, id);
        return Redirect.to(coop.path() + id.path()).saying(opened ? "topics.reopened-now" : "topics.open-before");
    }

    private TopicFormPage form(Actor.Member author, TopicId id, TopicDraft draft, Map<String, Sentence> problems, Words words) {
        return form(author, id.path() + "/text", false, draft, enclosures.of(author.coop(), id.conversation()), problems, words);
    }

    private TopicFormPage form(
            Actor.Member author, String path, boolean fresh, TopicDraft draft, List<Attachment> files, Map<String, Sentence> problems,
            Words words) {
        var circles = new ArrayList<Choice>();
        circles.add(Choice.of("", words.say("topics.whole")));
        circles.addAll(pages.circles(author.coop()));
        return new TopicFormPage(path, fresh, draft, circles, files, problems);
    }

    private static List<Object> row(TopicLine topic) {
        return List.of(
            topic.title(), topic.author(), topic.raisedAt(), topic.closedAt() == null ? "" : topic.closedAt(), topic.comments(),
            topic.lastAt());
    }
}
