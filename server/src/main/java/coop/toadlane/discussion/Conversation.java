package coop.toadlane.discussion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about something, as one reader sees it: the last comments, in the order in which they were written.
 *
 * @param path     of what it is about, below the co-op's own
 * @param told     how many comments and replies there are
 * @param follows  whether the reader gets a letter for each
 * @param maySpeak whether the reader may add to it
 * @param files    beside what it is about
 * @param older    where earlier comments are
 */
public record Conversation(
        ConversationId id, String title, String path, int told, boolean follows, boolean maySpeak, List<Attachment> files,
        List<Comment> comments, @Nullable String older) {

    public Conversation {
        files = List.copyOf(files);
        comments = List.copyOf(comments);
    }
}
