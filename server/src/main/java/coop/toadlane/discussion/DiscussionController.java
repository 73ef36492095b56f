package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows conversations and takes what members say in them, whatever they are about; then leads back there. */
@Controller
class DiscussionController {

    private static final String FILES = "files";

    private final Discussions discussions;
    private final Conversations conversations;
    private final Comments comments;
    private final ConversationView view;

    DiscussionController(Discussions discussions, Conversations conversations, Comments comments, ConversationView view) {
        this.discussions = discussions;
        this.conversations = conversations;
        this.comments = comments;
        this.view = view;
    }

    @GetMapping("/coops/{coop}/conversations/{id}")
    ConversationPage conversation(Actor.Member reader, @PathVariable String id, @RequestParam Optional<String> before) {
        return new ConversationPage(
            discussions.of(reader, conversation(id), before.map(ConversationId::in).orElse(null)), "", Map.of());
    }

    @PostMapping("/coops/{coop}/conversations/{id}/comments")
    Reply say(
            Coop coop, Actor.Member author, @PathVariable String id, @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) throws IOException {
        return switch (discussions.say(author, conversation(id), comment, Received.of(files))) {
            case Commented.Written written -> to(coop, written);
            case Commented.Refused(var refusal) -> again(author, id, comment, Map.of("comment", refusal.sentence()));
            case Commented.FileRefused refused -> again(author, id, comment, Map.of(FILES, refused.sentence()));
        };
    }

    @PostMapping("/coops/{coop}/conversations/{id}/following")
    Redirect follow(Coop coop, Actor.Member member, @PathVariable String id, @RequestParam(defaultValue = "yes") String follow) {
        var follows = follow.equals("yes");
        return Redirect.to(coop.path() + discussions.follow(member, conversation(id), follows))
            .saying(follows ? "discussion.followed" : "discussion.unfollowed");
    }

    @GetMapping("/coops/{coop}/comments/{comment}")
    CommentPage comment(Actor.Member reader, @PathVariable String comment) {
        return page(reader, ConversationId.in(comment), "", Map.of());
    }

    @PostMapping("/coops/{coop}/comments/{comment}/replies")
    Reply reply(
            Coop coop, Actor.Member author, @PathVariable String comment, @RequestParam(defaultValue = "") String reply,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) throws IOException {
        var id = ConversationId.in(comment);
        return answer(coop, author, id, discussions.reply(author, id, reply, Received.of(files)), "reply", reply);
    }

    @PostMapping("/coops/{coop}/comments/{comment}/text")
    Reply edit(Coop coop, Actor.Member author, @PathVariable String comment, @RequestParam(defaultValue = "") String text) {
        var id = ConversationId.in(comment);
        return answer(coop, author, id, discussions.edit(author, id, text), "text", text);
    }

    @PostMapping("/coops/{coop}/comments/{comment}/reactions")
    Reply react(Coop coop, Actor.Member member, @PathVariable String comment, @RequestParam(defaultValue = "") String reaction) {
        var id = ConversationId.in(comment);
        var known = Arrays.stream(Reaction.values()).filter(one -> one.name().equals(reaction)).findFirst().orElseThrow(NotFound::new);
        return answer(coop, member, id, discussions.react(member, id, known), "reply", "");
    }

    private Reply answer(Coop coop, Actor.Member author, UUID id, Commented commented, String field, String typed) {
        return switch (commented) {
            case Commented.Written written -> to(coop, written);
            case Commented.Refused(var refusal) -> page(author, id, typed, Map.of(field, refusal.sentence()));
            case Commented.FileRefused refused -> page(author, id, typed, Map.of(FILES, refused.sentence()));
        };
    }

    private ConversationPage again(Actor.Member author, String id, String typed, Map<String, Sentence> errors) {
        return new ConversationPage(discussions.of(author, conversation(id), null), typed, errors);
    }

    private CommentPage page(Actor.Member reader, UUID id, String typed, Map<String, Sentence> errors) {
        var row = comments.find(reader.coop(), id).orElseThrow(NotFound::new);
        var about = conversations.read(reader.coop(), new ConversationId(row.conversationId()));
        return new CommentPage(
            view.comment(reader, row), about.title(), about.path(), discussions.maySpeak(reader), typed, errors);
    }

    private static Redirect to(Coop coop, Commented.Written written) {
        return Redirect.to(coop.path() + written.path() + "#comment-" + written.comment());
    }

    private static ConversationId conversation(String address) {
        return new ConversationId(ConversationId.in(address));
    }
}
