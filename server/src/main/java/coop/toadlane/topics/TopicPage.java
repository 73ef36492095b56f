package coop.toadlane.topics;

import coop.toadlane.decisions.Headline;
import coop.toadlane.discussion.Conversation;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A topic: what it says, how it was sounded out, what came out of it, what is said about it.
 *
 * @param leads       whether the reader may close it or open it again
 * @param mine        whether the reader brought it up
 * @param facilitates whether the reader looks after what others opened
 * @param mayPropose  whether the reader may put a proposal to the members
 */
record TopicPage(
        Topic topic, String circle, List<Topic.Earlier> earlier, List<Headline> proposals, List<Poll> polls,
        Conversation conversation, Instant now, UUID reader, boolean leads, boolean mine, boolean facilitates, boolean mayPropose,
        Map<String, Sentence> errors) implements Page {

    String path() {
        return topic.topic().path();
    }

    /** Its title, for an address. */
    String asQuestion() {
        return URLEncoder.encode(topic.title(), StandardCharsets.UTF_8);
    }

    boolean leads(Poll poll) {
        return facilitates || poll.row().author().equals(reader);
    }

    boolean mayAnswer() {
        return topic.isOpen() && conversation.maySpeak();
    }
}
