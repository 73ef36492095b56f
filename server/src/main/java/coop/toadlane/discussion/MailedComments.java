package coop.toadlane.discussion;

import coop.toadlane.actor.Actor;
import coop.toadlane.replies.Hearing;
import coop.toadlane.replies.NotTaken;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a member says by mail is a comment like any other. */
@Component
class MailedComments implements Hearing {

    private final Conversations conversations;
    private final Discussions discussions;

    MailedComments(Conversations conversations, Discussions discussions) {
        this.conversations = conversations;
        this.discussions = discussions;
    }

    @Override
    public Optional<NotTaken> hear(Actor.Member author, UUID about, String text) {
        var id = new ConversationId(about);
        if (conversations.find(author.coop(), id).isEmpty()) return Optional.of(NotTaken.GONE);
        return switch (discussions.say(author, id, text)) {
            case Commented.Written _ -> Optional.empty();
            case Commented.FileRefused _ -> throw new IllegalStateException("A reply by mail brings no files");
            case Commented.Refused(var refusal) -> Optional.of(why(refusal));
        };
    }

    private static NotTaken why(Commented.Refusal refusal) {
        return switch (refusal) {
            case EMPTY -> NotTaken.EMPTY;
            case TOO_LONG -> NotTaken.TOO_LONG;
            case NOT_YOURS, SUSPENDED -> NotTaken.SUSPENDED;
            case TOO_MANY -> NotTaken.FULL;
        };
    }
}
