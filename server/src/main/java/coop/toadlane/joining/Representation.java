package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import coop.toadlane.membership.Card;
import coop.toadlane.membership.Cards;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Register;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says for which co-ops a person may speak elsewhere: their own bylaws give the power. */
@Component
class Representation {

    private final Actors actors;
    private final Coops coops;
    private final Cards cards;
    private final Scopes scopes;
    private final Register register;
    private final Identity identity;

    Representation(Actors actors, Coops coops, Cards cards, Scopes scopes, Register register, Identity identity) {
        this.actors = actors;
        this.coops = coops;
        this.cards = cards;
        this.scopes = scopes;
        this.register = register;
        this.identity = identity;
    }

    /** Those that this person could make a member of another one. */
    List<Coop> of(PersonId person, Coop except) {
        return cards.of(person).stream().map(Card::id).map(CoopId::new)
            .filter(coop -> !coop.equals(except.id()) && may(person, coop))
            .map(coops::of).toList();
    }

    Optional<Sentence> problem(Coop joined, Coop member, PersonId person) {
        if (member.id().equals(joined.id())) return Optional.of(Sentence.of("joining.not-itself"));
        return may(person, member.id()) ? Optional.empty() : Optional.of(Sentence.of("joining.may-not-represent", member.name()));
    }

    /** Who somebody is in another co-op. */
    Actor actor(Optional<PersonId> person, CoopId coop) {
        return scopes.within(coop, () -> actors.of(coop, person));
    }

    private boolean may(PersonId person, CoopId coop) {
        return actor(Optional.of(person), coop).may(Joining.REPRESENT);
    }

    void begin(Actor by, Coop coop, Member member, PersonId person) {
        register.delegate(by, coop, member, person, identity.find(person).map(Person::name).orElse(member.name()));
    }
}
