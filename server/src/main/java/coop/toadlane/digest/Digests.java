package coop.toadlane.digest;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.MemberId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.identity.Person;
import coop.toadlane.mail.Letter;
import coop.toadlane.mail.Mail;
import coop.toadlane.meetings.Meetings;
import coop.toadlane.membership.Addressees;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Standing;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter: what waits for this member's voice, what was decided, what is talked about, which meetings come. */
@Component
@Transactional
class Digests {

    private static final int MOST_LINES = 10;
    private static final Duration AHEAD = Duration.ofDays(14);

    private final Subscriptions subscriptions;
    private final Topics topics;
    private final Decisions decisions;
    private final Meetings meetings;
    private final Addressees addressees;
    private final Directory directory;
    private final Coops coops;
    private final Mail mail;
    private final Clock clock;

    Digests(
            Subscriptions subscriptions, Topics topics, Decisions decisions, Meetings meetings, Addressees addressees,
            Directory directory, Coops coops, Mail mail, Clock clock) {
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.decisions = decisions;
        this.meetings = meetings;
        this.addressees = addressees;
        this.directory = directory;
        this.coops = coops;
        this.mail = mail;
        this.clock = clock;
    }

    /** From now on; the first letter tells what happens after this. */
    void choose(CoopId coop, MemberId member, Rhythm rhythm) {
        var now = clock.instant();
        rhythm.next(now, coops.of(coop).zone()).ifPresentOrElse(
            next -> subscriptions.put(coop, member, rhythm, now, next), () -> subscriptions.end(coop, member));
    }

    @Transactional(readOnly = true)
    Rhythm chosen(CoopId coop, MemberId member) {
        return subscriptions.of(coop, member).map(Subscriptions.Subscription::rhythm).orElse(Rhythm.NEVER);
    }

    /** Writes what is due to one member, once, and plans the next. Whoever is no member any more gets none. */
    void write(CoopId coop, MemberId member) {
        var now = clock.instant();
        var subscription = subscriptions.take(coop, member, now);
        if (subscription.isEmpty()) return;
        var rhythm = subscription.get().rhythm();
        if (hasStanding(coop, member)) write(coops.of(coop), member, subscription.get().lastAt(), now);
        rhythm.next(now, coops.of(coop).zone()).ifPresent(next -> subscriptions.put(coop, member, rhythm, now, next));
    }

    private void write(Coop coop, MemberId member, Instant since, Instant now) {
        var lines = new Lines();
        decisions.waitingFor(coop.id(), member, MOST_LINES).forEach(decision ->
            lines.add("waiting", decision.title(), decision.when(now), coop.path() + decision.path()));
        decisions.recentlyDecided(coop.id(), MOST_LINES).stream()
            .filter(decision -> decision.closedAt() != null && decision.closedAt().isAfter(since))
            .forEach(decision -> lines.add(
                "decided", decision.title(), Sentence.of("stage." + decision.stage()), coop.path() + decision.path()));
        topics.talkedSince(coop.id(), since, MOST_LINES).forEach(topic ->
            lines.add("talked", topic.title(), Sentence.of("topics.talked", topic.comments(), topic.lastAt()), coop.path() + topic.path()));
        meetings.between(coop.id(), now, now.plus(AHEAD), MOST_LINES).forEach(coming ->
            lines.add("meeting", coming.title(), Sentence.of("digest.at", coming.startsAt()), coop.path() + coming.path()));
        if (!lines.isEmpty())
            for (Person person : addressees.of(coop.id(), List.of(member))) mail.send(lines.in(letter(person, coop), coop));
    }

    private static Letter letter(Person person, Coop coop) {
        return person.letter("digest.letter.subject", coop.name()).saying("digest.letter.text", person.name(), coop.name());
    }

    private boolean hasStanding(CoopId coop, MemberId member) {
        return Optional.ofNullable(directory.of(coop, List.of(member)).get(member))
            .filter(listing -> listing.standing() == Standing.MEMBER).isPresent();
    }
}
