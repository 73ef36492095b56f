package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sounds a topic out with quick polls. They bind nobody, every member may open one, and answers change until it is closed. */
@Component
@Transactional
public class Polls {

    private final TopicTable topics;
    private final PollTable polls;
    private final Topics standing;
    private final RecordBook record;
    private final Clock clock;

    Polls(TopicTable topics, PollTable polls, Topics standing, RecordBook record, Clock clock) {
        this.topics = topics;
        this.polls = polls;
        this.standing = standing;
        this.record = record;
        this.clock = clock;
    }

    public Polled open(Actor.Member author, TopicId topic, PollDraft draft) {
        var refusal = whyNot(author, topic, "question");
        if (refusal.isPresent()) return refusal.get();
        var problems = draft.problems(clock.instant());
        if (!problems.isEmpty()) return new Polled.Refused(problems);
        if (polls.count(author.coop(), topic) >= PollTable.MOST_IN_A_TOPIC)
            return Polled.Refused.because("question", "polls.too-many", PollTable.MOST_IN_A_TOPIC);
        var id = PollId.next();
        polls.insert(author.coop(), id, topic, author.membership(), draft, clock.instant());
        insertOptions(author, id, draft);
        record.append(author, entry(topic, id, "opened").fact("kind", draft.kind().name())
            .detail(author.id(), "title", draft.question()));
        return new Polled.Done(id);
    }

    /** By place of the option; what is not said is left open. */
    public Polled answer(Actor.Member member, TopicId topic, PollId id, Map<Integer, PollAnswer> answers) {
        var poll = polls.take(member.coop(), topic, id).orElseThrow(NotFound::new);
        var field = "poll-" + id;
        var refusal = whyNot(member, topic, field);
        if (refusal.isPresent()) return refusal.get();
        if (!poll.isOpen()) return Polled.Refused.because(field, "polls.is-closed");
        if (answers.isEmpty()) return Polled.Refused.because(field, "polls.nothing-said");
        if (!polls.places(member.coop(), id).containsAll(answers.keySet())) return Polled.Refused.because(field, "polls.no-such-option");
        if (poll.kind() != PollKind.TIME && (answers.size() > 1 || !answers.containsValue(PollAnswer.YES)))
            return Polled.Refused.because(field, "polls.one-only");
        polls.answer(member.coop(), id, member.membership(), answers, clock.instant());
        record.append(member, entry(topic, id, "answered").detail(member.id(), "answer", answers.toString()));
        return new Polled.Done(id);
    }

    public Polled takeBack(Actor.Member member, TopicId topic, PollId id) {
        var poll = polls.take(member.coop(), topic, id).orElseThrow(NotFound::new);
        if (!poll.isOpen()) return Polled.Refused.because("poll-" + id, "polls.is-closed");
        if (polls.takeBack(member.coop(), id, member.membership())) record.append(member, entry(topic, id, "answer-taken-back"));
        return new Polled.Done(id);
    }

    /** By whoever opened it or looks after decisions; false if it was closed before. */
    public boolean close(Actor.Member by, TopicId topic, PollId id) {
        var poll = polls.take(by.coop(), topic, id).orElseThrow(NotFound::new);
        if (!leads(by, poll)) by.must(Decisions.FACILITATE);
        if (!poll.isOpen()) return false;
        polls.close(by.coop(), id, clock.instant());
        record.append(by, entry(topic, id, "closed"));
        return true;
    }

    static boolean leads(Actor.Member reader, Poll.Row poll) {
        return poll.author().equals(reader.membership().value()) || reader.may(Decisions.FACILITATE);
    }

    private void insertOptions(Actor.Member author, PollId id, PollDraft draft) {
        switch (draft.kind()) {
            case SENSE -> {
                for (var place = 1; place <= PollKind.SENSES; place++) polls.insertOption(author.coop(), id, place, "", null);
            }
            case CHOICE -> {
                var place = 1;
                for (var option : draft.options()) polls.insertOption(author.coop(), id, place++, option, null);
            }
            case TIME -> {
                var place = 1;
                for (var time : draft.instants()) polls.insertOption(author.coop(), id, place++, "", time);
            }
        }
    }

    private Optional<Polled> whyNot(Actor.Member member, TopicId id, String field) {
        var topic = topics.find(member.coop(), id).orElseThrow(NotFound::new);
        if (!topic.isOpen()) return Optional.of(Polled.Refused.because(field, "polls.topic-closed"));
        if (!standing.hasStanding(member)) return Optional.of(Polled.Refused.because(field, "polls.suspended"));
        return Optional.empty();
    }

    private static Entry entry(TopicId topic, PollId poll, String kind) {
        return Topics.entry(topic, "poll-" + kind).fact("poll", poll.value());
    }
}
