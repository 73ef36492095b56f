package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.circles.CircleId;
import coop.toadlane.circles.Circles;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.discussion.Enclosed;
import coop.toadlane.discussion.Enclosures;
import coop.toadlane.discussion.Luggage;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings up topics, words them anew, closes and reopens them. Every member may bring something up; no power is needed. */
@Component
@Transactional
public class Topics {

    private static final String FILES = "files";

    private final TopicTable topics;
    private final TopicLines lines;
    private final Discussions discussions;
    private final Enclosures enclosures;
    private final Circles circles;
    private final Directory directory;
    private final RecordBook record;
    private final Clock clock;

    Topics(
            TopicTable topics, TopicLines lines, Discussions discussions, Enclosures enclosures, Circles circles, Directory directory,
            RecordBook record, Clock clock) {
        this.topics = topics;
        this.lines = lines;
        this.discussions = discussions;
        this.enclosures = enclosures;
        this.circles = circles;
        this.directory = directory;
        this.record = record;
        this.clock = clock;
    }

    public Raised raise(Actor.Member author, TopicDraft draft) {
        return raise(author, draft, Enclosed.NOTHING);
    }

    public Raised raise(Actor.Member author, TopicDraft draft, Enclosed files) {
        var problems = problems(author, draft);
        if (!problems.isEmpty()) return new Raised.Refused(problems);
        var id = TopicId.next();
        return switch (enclosures.look(author.coop(), id.conversation(), files)) {
            case Luggage.Bad bad -> new Raised.Refused(Map.of(FILES, bad.sentence()));
            case Luggage.Good good -> raise(author, id, draft, files, good);
        };
    }

    private Raised raise(Actor.Member author, TopicId id, TopicDraft draft, Enclosed files, Luggage.Good good) {
        topics.insert(author.coop(), id, author.membership(), draft, clock.instant());
        discussions.begin(author.coop(), id.conversation(), id.path(), draft.title(), author.membership());
        record.append(author, told(author, id, "raised", draft, enclosures.change(author, id.conversation(), files, good)));
        return new Raised.Done(id);
    }

    /** Words it anew; what it said before can still be read. */
    public Raised word(Actor.Member author, TopicId id, TopicDraft draft) {
        return word(author, id, draft, Enclosed.NOTHING);
    }

    public Raised word(Actor.Member author, TopicId id, TopicDraft draft, Enclosed files) {
        var topic = topics.take(author.coop(), id).orElseThrow(NotFound::new);
        if (!isAuthor(author, topic)) return Raised.Refused.because("title", "topics.not-yours");
        if (!topic.isOpen()) return Raised.Refused.because("title", "topics.is-closed");
        var problems = problems(author, draft);
        if (!problems.isEmpty()) return new Raised.Refused(problems);
        return switch (enclosures.look(author.coop(), id.conversation(), files)) {
            case Luggage.Bad bad -> new Raised.Refused(Map.of(FILES, bad.sentence()));
            case Luggage.Good good -> word(author, topic, draft, files, good);
        };
    }

    private Raised word(Actor.Member author, Topic topic, TopicDraft draft, Enclosed files, Luggage.Good good) {
        var id = topic.topic();
        var worded = !draft.equals(topic.draft());
        if (!worded && files.isNothing()) return new Raised.Done(id);
        if (worded) {
            topics.word(author.coop(), topic, draft, clock.instant());
            discussions.rename(author.coop(), id.conversation(), draft.title());
        }
        record.append(author, told(author, id, "worded", draft, enclosures.change(author, id.conversation(), files, good)));
        return new Raised.Done(id);
    }

    /** By whoever brought it up or looks after decisions; false if it was closed before. */
    public boolean close(Actor.Member by, TopicId id) {
        return turn(by, id, true);
    }

    /** False if it was open. */
    public boolean reopen(Actor.Member by, TopicId id) {
        return turn(by, id, false);
    }

    /** Open topics that were raised or talked about after this moment, the last first. */
    @Transactional(readOnly = true)
    public List<TopicLine> talkedSince(CoopId coop, Instant since, int limit) {
        return lines.talkedSince(coop, since, limit);
    }

    /** Topics that this member raised, open or closed. */
    @Transactional(readOnly = true)
    public Slice<TopicLine> raisedBy(CoopId coop, MemberId member, Asked asked) {
        return lines.list(coop, by(member, asked));
    }

    @Transactional(readOnly = true)
    public List<TopicLine> allRaisedBy(CoopId coop, MemberId member, Asked asked) {
        return lines.all(coop, by(member, asked));
    }

    @Transactional(readOnly = true)
    public int countRaisedBy(CoopId coop, MemberId member) {
        return topics.countBy(coop, member);
    }

    private static Asked by(MemberId member, Asked asked) {
        var filters = Map.of("by", member.value().toString(), "stage", "all");
        return new Asked(asked.find(), asked.sort(), asked.after(), asked.before(), filters);
    }

    /** Of an open topic of this co-op. */
    @Transactional(readOnly = true)
    public Optional<String> title(CoopId coop, TopicId id) {
        return topics.find(coop, id).filter(Topic::isOpen).map(Topic::title);
    }

    static boolean leads(Actor.Member reader, Topic topic) {
        return isAuthor(reader, topic) || reader.may(Decisions.FACILITATE);
    }

    boolean hasStanding(Actor.Member member) {
        var listing = directory.of(member.coop(), List.of(member.membership())).get(member.membership());
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    private boolean turn(Actor.Member by, TopicId id, boolean closing) {
        var topic = topics.take(by.coop(), id).orElseThrow(NotFound::new);
        if (!leads(by, topic)) by.must(Decisions.FACILITATE);
        if (topic.isOpen() != closing) return false;
        topics.close(by.coop(), id, closing ? clock.instant() : null);
        record.append(by, entry(id, closing ? "closed" : "reopened"));
        return true;
    }

    private Map<String, Sentence> problems(Actor.Member author, TopicDraft draft) {
        if (!hasStanding(author)) return Map.of("title", Sentence.of("topics.suspended"));
        var problems = draft.problems();
        if (!draft.circle().isEmpty() && !isCircle(author.coop(), draft.circle()))
            problems.put("circle", Sentence.of("topics.circle-unknown"));
        return problems;
    }

    private boolean isCircle(CoopId coop, String circle) {
        return circles.names(coop).keySet().stream().map(CircleId::toString).anyMatch(circle::equals);
    }

    private static boolean isAuthor(Actor.Member member, Topic topic) {
        return topic.author().equals(member.membership().value());
    }

    private static Entry told(Actor.Member author, TopicId id, String kind, TopicDraft draft, Enclosures.Told files) {
        var told = entry(id, kind).detail(author.id(), "title", draft.title());
        if (!files.came().isEmpty()) told = told.detail(author.id(), FILES, files.came());
        return files.went().isEmpty() ? told : told.detail(author.id(), "away", files.went());
    }

    static Entry entry(TopicId id, String kind) {
        return Entry.of("topics." + kind).fact("topic", id.value()).see(id.path());
    }
}
