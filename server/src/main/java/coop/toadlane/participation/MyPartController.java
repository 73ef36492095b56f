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

    MyPartController(Participation participation, Topics topics, Discussions discussions) {
        this.participation = participation;
        this.topics = topics;
        this.discussions = discussions;
    }

    @GetMapping(HERE)
    MyDecisionsPage decisions(Actor.Member me, Asked asked) {
        return new MyDecisionsPage(mine(me), participation.of(me.coop(), me.membership(), asked));
    }

    @GetMapping(HERE + ".csv")
    Csv decisionsAsCsv(Actor.Member me, Asked asked) {
        var columns = List.of("participation.column.decision", "participation.column.opened", "participation.column.how");
        var rows = participation.all(me.coop(), me.membership(), asked).stream().map(MyPartController::row).toList();
        return new Csv("my-part.csv", columns, rows);
    }

    @GetMapping(HERE + "/topics")
    MyTopicsPage topics(Actor.Member me, Asked asked) {
        return new MyTopicsPage(mine(me), topics.raisedBy(me.coop(), me.membership(), asked));
    }

    @GetMapping(HERE + "/topics.csv")
    Csv topicsAsCsv(Actor.Member me, Asked asked) {
        var columns = List.of("participation.column.topic", "participation.column.raised", "participation.column.comments");
        var rows = topics.allRaisedBy(me.coop(), me.membership(), asked).stream().map(MyPartController::row).toList();
        return new Csv("my-topics.csv", columns, rows);
    }

    @GetMapping(HERE + "/comments")
    MyCommentsPage comments(Actor.Member me, Asked asked) {
        return new MyCommentsPage(mine(me), discussions.writtenBy(me.coop(), me.membership(), asked));
    }

    @GetMapping(HERE + "/comments.csv")
    Csv commentsAsCsv(Actor.Member me, Asked asked) {
        var columns = List.of("participation.column.about", "participation.column.text", "participation.column.written");
        var rows = discussions.allWrittenBy(me.coop(), me.membership(), asked).stream().map(MyPartController::row).toList();
        return new Csv("my-comments.csv", columns, rows);
    }

    private MyPart mine(Actor.Member me) {
        return new MyPart(
            participation.counts(me.coop(), me.membership()), topics.countRaisedBy(me.coop(), me.membership()),
            discussions.countWrittenBy(me.coop(), me.membership()));
    }

    private static List<Object> row(Part part) {
        return List.of(part.title(), part.openedAt(), Sentence.of("participation.how." + part.how()));
    }

    private static List<Object> row(TopicLine topic) {
        return List.of(topic.title(), topic.raisedAt(), topic.comments());
    }

    private static List<Object> row(WrittenComment comment) {
        return List.of(comment.title(), comment.text(), comment.writtenAt());
    }
}
