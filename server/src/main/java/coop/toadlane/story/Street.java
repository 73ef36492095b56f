package coop.toadlane.story;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.circles.CircleRoles;
import coop.toadlane.circles.Circles;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.identity.Identity;
import coop.toadlane.joining.Joining;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.meetings.Meetings;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Charter;
import coop.toadlane.membership.Founding;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Register;
import coop.toadlane.topics.Needs;
import coop.toadlane.topics.Polls;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The doors through which the story's people do what they do; the same that everyone uses. */
record Street(
        StoryClock clock, Scopes scopes, Actors actors, Dictionary dictionary, Identity identity, Membership membership,
        Register register, Joining joining, Circles circles, CircleRoles roles, Ledger ledger, Books books, Decisions decisions,
        Delegations delegations, Discussions discussions, Topics topics, Polls polls, Needs needs, Meetings meetings, Purse purse,
        InTurn inTurn, Forum forum, List<Act> acts) {

    static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    /** A local time of the story, {@code 2025-03-10T09:30}; a day alone is told of at nine in the morning. */
    static Instant time(String told) {
        var local = told.length() == 10 ? LocalDate.parse(told).atTime(9, 0) : LocalDateTime.parse(told);
        return local.atZone(MONACO).toInstant();
    }

    PersonId id(Person person) {
        return identity.register(person.mail(), person.name(), person.language(), MONACO);
    }

    House found(String when, Person founder, Pattern pattern, String name, String place, String purpose) {
        return clock.at(time(when), () -> new House(this, founded(founder, pattern, name, place, purpose)));
    }

    private Coop founded(Person founder, Pattern pattern, String name, String place, String purpose) {
        var person = new SignedIn(id(founder), founder.name(), Locale.ENGLISH, MONACO);
        var charter = new Charter(name, place, purpose, "EUR", MONACO.getId(), pattern.name(), Charter.slugOf(name));
        return switch (membership.found(person, charter, english())) {
            case Founding.Founded(var coop) -> coop;
            case Founding.Refused(var problems) -> throw new IllegalStateException(name + " could not be founded: " + problems);
        };
    }

    Words english() {
        return new Words(dictionary, Locale.ENGLISH, MONACO);
    }

    Actor.Member in(Coop coop, Person person) {
        return switch (actors.of(coop.id(), Optional.of(id(person)))) {
            case Actor.Member member -> member;
            case Actor.Visitor _, Actor.Guest _, Actor.Decision _, Actor.Clockwork _ ->
                throw new IllegalStateException(person.name() + " is no member of " + coop.name());
        };
    }
}
