package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens, answers and closes quick polls. A choice comes as {@code choice=2}, times as {@code at1=YES}, {@code at2=NO}. */
@Controller
class PollController {

    private final Polls polls;
    private final TopicTable topics;
    private final TopicPages pages;

    PollController(Polls polls, TopicTable topics, TopicPages pages) {
        this.polls = polls;
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping("/coops/{coop}/topics/{topic}/polls/new")
    PollFormPage ask(
            Actor.Member author, Words words, @PathVariable("topic") TopicId topic, @RequestParam(defaultValue = "SENSE") String kind) {
        return form(author, topic, PollDraft.of(kind(kind), Map.of(), words.zone()), Map.of());
    }

    @PostMapping("/coops/{coop}/topics/{topic}/polls")
    Reply open(
            Coop coop, Actor.Member author, Words words, @PathVariable("topic") TopicId topic, @RequestParam Map<String, String> sent) {
        var draft = PollDraft.of(kind(sent.getOrDefault("kind", "")), sent, words.zone());
        return switch (polls.open(author, topic, draft)) {
            case Polled.Done(var id) -> to(coop, topic, id).saying("polls.opened");
            case Polled.Refused(var problems) -> form(author, topic, draft, problems);
        };
    }

    @PostMapping("/coops/{coop}/topics/{topic}/polls/{poll}/answer")
    Reply answer(
            Coop coop, Actor.Member member, @PathVariable("topic") TopicId topic, @PathVariable("poll") PollId poll,
            @RequestParam Map<String, String> sent) {
        return reply(coop, member, topic, polls.answer(member, topic, poll, answers(sent)), "polls.answered");
    }

    @PostMapping("/coops/{coop}/topics/{topic}/polls/{poll}/return")
    Reply takeBack(Coop coop, Actor.Member member, @PathVariable("topic") TopicId topic, @PathVariable("poll") PollId poll) {
        return reply(coop, member, topic, polls.takeBack(member, topic, poll), "polls.taken-back");
    }

    @PostMapping("/coops/{coop}/topics/{topic}/polls/{poll}/closure")
    Redirect close(Coop coop, Actor.Member by, @PathVariable("topic") TopicId topic, @PathVariable("poll") PollId poll) {
        return to(coop, topic, poll).saying(polls.close(by, topic, poll) ? "polls.closed-now" : "polls.closed-before");
    }

    private Reply reply(Coop coop, Actor.Member member, TopicId topic, Polled polled, String notice) {
        return switch (polled) {
            case Polled.Done(var id) -> to(coop, topic, id).saying(notice);
            case Polled.Refused(var problems) -> pages.page(member, topic, problems);
        };
    }

    private PollFormPage form(Actor.Member author, TopicId id, PollDraft draft, Map<String, Sentence> problems) {
        var topic = topics.find(author.coop(), id).orElseThrow(NotFound::new);
        return new PollFormPage(id, topic.title(), draft, problems);
    }

    private static Map<Integer, PollAnswer> answers(Map<String, String> sent) {
        var answers = new TreeMap<Integer, PollAnswer>();
        var choice = sent.getOrDefault("choice", "");
        if (choice.matches("[1-9]\\d?")) answers.put(Integer.valueOf(choice), PollAnswer.YES);
        sent.forEach((field, said) -> {
            if (field.matches("at[1-9]\\d?"))
                Arrays.stream(PollAnswer.values()).filter(answer -> answer.name().equals(said))
                    .forEach(answer -> answers.put(Integer.valueOf(field.substring(2)), answer));
        });
        return answers;
    }

    private static PollKind kind(String typed) {
        return Arrays.stream(PollKind.values()).filter(kind -> kind.name().equals(typed)).findFirst().orElseThrow(NotFound::new);
    }

    private static Redirect to(Coop coop, TopicId topic, PollId poll) {
        return Redirect.to(coop.path() + topic.path() + "#poll-" + poll);
    }
}
