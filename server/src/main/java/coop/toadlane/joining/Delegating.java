package coop.toadlane.joining;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Member;
import coop.toadlane.membership.Register;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A co-op names among its own members who speaks for it where it is a member. */
@Component
@Transactional
class Delegating {

    private static final int MOST_MEANT = 3;
    private static final int MOST_SUGGESTED = 50;

    private final Register register;
    private final Representation representation;
    private final Directory directory;
    private final Scopes scopes;

    Delegating(Register register, Representation representation, Directory directory, Scopes scopes) {
        this.register = register;
        this.representation = representation;
        this.directory = directory;
        this.scopes = scopes;
    }

    boolean may(Actor by, Member member) {
        return member.coop().filter(own -> representation.actor(by.person(), own).may(Joining.REPRESENT)).isPresent();
    }

    /** The member co-op's own members, for its form to suggest; nobody else sees them. */
    List<String> suggested(CoopId member) {
        return scopes.within(member, () -> directory.first(member, MOST_SUGGESTED)).stream()
            .filter(listing -> listing.person().isPresent()).map(Directory.Listing::label).toList();
    }

    Settling name(Actor by, Coop coop, Member member, String typed) {
        mustSpeak(by, member);
        var own = member.coop().orElseThrow();
        var meant = scopes.within(own, () -> directory.meant(own, typed, MOST_MEANT));
        if (meant.isEmpty()) return Settling.refused("delegate", "delegate.unknown", member.name());
        if (meant.size() > 1) return Settling.refused("delegate", "delegate.several", typed.strip());
        var person = meant.getFirst().person();
        if (person.isEmpty()) return Settling.refused("delegate", "delegate.without-account", meant.getFirst().name());
        return register.delegate(by, coop, member, person.get(), meant.getFirst().name())
            ? Settling.settled("delegate.named", meant.getFirst().name(), member.name())
            : Settling.refused("delegate", "delegate.already", meant.getFirst().name(), member.name());
    }

    Settling dismiss(Actor by, Coop coop, Member member, PersonId person) {
        mustSpeak(by, member);
        return register.delegates(coop.id(), member.id()).stream().filter(delegate -> delegate.person().equals(person)).findFirst()
            .filter(delegate -> register.dismiss(by, coop, member, delegate))
            .map(delegate -> Settling.settled("delegate.dismissed", delegate.name(), member.name()))
            .orElseGet(() -> Settling.refused("delegate", "delegate.not-one", member.name()));
    }

    private void mustSpeak(Actor by, Member member) {
        representation.actor(by.person(), member.coop().orElseThrow()).must(Joining.REPRESENT);
    }
}
