package coop.toadlane.participation;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.Part;
import coop.toadlane.decisions.Participation;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.discussion.WrittenComment;
import coop.toadlane.topics.TopicLine;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Sentence;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows members how they took part themselves; nobody else sees it. */
@Controller
class MyPartController {

    private static final String HERE = "/coops/{coop}/participation/mine";

    private final Participation participation;
    private final Topics topics;
    private final Discussions discussions;
    private final Own<Part> ownDecisions;
    private final Own<TopicLine> ownTopics;
    private final Own<WrittenComment> ownComments;

    MyPartController(Participation participation, Topics topics, Discussions discussions) {
        this.participation = participation;
        this.topics = topics;
        this.discussions = discussions;
        ownDecisions = new Own<>(
            participation::of, participation::all, "my-part.csv",
            List.of("participation.column.decision", "participation.column.opened", "participation.column.how"),
            part -> List.of(part.title(), part.openedAt(), Sentence.of("participation.how." + part.how())));
        ownTopics = new Own<>(
            topics::raisedBy, topics::allRaisedBy, "my-topics.csv",
            List.of("participation.column.topic", "participation.column.raised", "participation.column.comments"),
            topic -> List.of(topic.title(), topic.raisedAt(), topic.comments()));
        ownComments = new Own<>(
            discussions::writtenBy, discussions::allWrittenBy, "my-comments.csv",
            List.of("participation.column.about", "participation.column.text", "participation.column.written"),
            comment -> List.of(comment.title(), comment.text(), comment.writtenAt()));
    }

    @GetMapping(HERE)
    MyDecisionsPage decisions(Actor.Member me, Asked asked) {
        return new MyDecisionsPage(mine(me), ownDecisions.page(me, asked));
    }

    @GetMapping(HERE + ".csv")
    Csv decisionsAsCsv(Actor.Member me, Asked asked) {
        return ownDecisions.csv(me, asked);
    }

    @GetMapping(HERE + "/topics")
    MyTopicsPage topics(Actor.Member me, Asked asked) {
        return new MyTopicsPage(mine(me), ownTopics.page(me, asked));
    }

    @GetMapping(HERE + "/topics.csv")
    Csv topicsAsCsv(Actor.Member me, Asked asked) {
        return ownTopics.csv(me, asked);
    }

    @GetMapping(HERE + "/comments")
    MyCommentsPage comments(Actor.Member me, Asked asked) {
        return new MyCommentsPage(mine(me), ownComments.page(me, asked));
    }

    @GetMapping(HERE + "/comments.csv")
    Csv commentsAsCsv(Actor.Member me, Asked asked) {
        return ownComments.csv(me, asked);
    }

    private MyPart mine(Actor.Member me) {
        return new MyPart(
            participation.counts(me.coop(), me.membership()), topics.countRaisedBy(me.coop(), me.membership()),
            discussions.countWrittenBy(me.coop(), me.membership()));
    }
}
