package coop.toadlane.topics;

import coop.toadlane.decisions.Headline;
import coop.toadlane.discussion.Conversation;
import coop.toadlane.ui.Page;
import java.time.Instant;
import java.util.List;

/**
 * A topic: what it says, what came out of it, what is said about it.
 *
 * @param leads      whether the reader may close it or open it again
 * @param mine       whether the reader brought it up
 * @param mayPropose whether the reader may put a proposal to the members
 */
record TopicPage(
        Topic topic, String circle, List<Topic.Earlier> earlier, List<Headline> proposals, Conversation conversation, Instant now,
        boolean leads, boolean mine, boolean mayPropose) implements Page {

    String path() {
        return topic.topic().path();
    }
}
