package coop.toadlane.joining;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.identity.Identity;
import coop.toadlane.membership.Membership;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Where tests of joining stand: people with accounts, a co-op, and a step into its scope. */
@Component
class Gate {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Village village;
    private final Identity identity;
    private final Actors actors;
    private final Membership membership;
    private final TransactionOperations transaction;

    Gate(Village village, Identity identity, Actors actors, Membership membership, TransactionTemplate transaction) {
        this.village = village;
        this.identity = identity;
        this.actors = actors;
        this.membership = membership;
        this.transaction = transaction;
    }

    /** Somebody who signed up. */
    SignedIn person(String name) {
        var mail = "person" + COUNT.incrementAndGet() + "@gate.example";
        var zone = ZoneId.of("Europe/Monaco");
        return new SignedIn(identity.register(mail, name, Locale.ENGLISH, zone), name, Locale.ENGLISH, zone);
    }

    Village village() {
        return village;
    }

    <T> T in(Coop coop, SignedIn person, Supplier<T> work) {
        return Scope.of(Optional.of(coop.id()), Optional.of(person.id())).call(() -> transaction.execute(_ -> work.get()));
    }

    Actor actor(Coop coop, SignedIn person) {
        return in(coop, person, () -> actors.of(coop.id(), Optional.of(person.id())));
    }

    /** The same member with the powers of those who keep the register and let people in. */
    Actor keeper(Coop coop, SignedIn person) {
        var member = (Actor.Member) actor(coop, person);
        var powers = new HashSet<>(member.powers());
        powers.addAll(Set.of(Membership.ADMIT, Membership.REGISTER));
        return new Actor.Member(member.coop(), member.id(), member.membership(), powers);
    }

    /** The same member with no power at all. */
    Actor without(Coop coop, SignedIn person) {
        var member = (Actor.Member) actor(coop, person);
        return new Actor.Member(member.coop(), member.id(), member.membership(), Set.of());
    }

    static Request asking(SignedIn person, String memberClass) {
        return Request.own(person.id(), person.name(), memberClass, Map.of("answer-why", "To ride together"));
    }

    /** The first class of members that the bylaws name. */
    String classOf(Coop coop) {
        return transaction.execute(_ -> membership.bylaws(coop.id()).classes().getFirst().name());
    }
}
