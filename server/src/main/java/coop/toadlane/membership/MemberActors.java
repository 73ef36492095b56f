package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Power;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says who a person is in a co-op today: their membership, and the powers that bylaws and roles give it. */
@Component
class MemberActors implements Actors {

    private final Members members;
    private final BylawsTable bylaws;
    private final ObjectProvider<Roles> roles;

    MemberActors(Members members, BylawsTable bylaws, ObjectProvider<Roles> roles) {
        this.members = members;
        this.bylaws = bylaws;
        this.roles = roles;
    }

    @Override
    public Actor of(CoopId coop, Optional<PersonId> person) {
        if (person.isEmpty()) return new Actor.Visitor(coop);
        return members.belonging(coop, person.get())
            .<Actor>map(belonging -> member(coop, person.get(), belonging))
            .orElseGet(() -> new Actor.Guest(coop, person.get()));
    }

    private Actor.Member member(CoopId coop, PersonId person, Members.Belonging belonging) {
        var id = new MemberId(belonging.memberId());
        return new Actor.Member(coop, person, id, switch (belonging.standing()) {
            case MEMBER -> powers(coop, id, belonging);
            case APPLICANT, SUSPENDED, LEFT -> Set.of();
        });
    }

    private Set<Power> powers(CoopId coop, MemberId id, Members.Belonging belonging) {
        var held = new HashSet<Power>();
        var names = new HashSet<String>();
        roles.forEach(keeper -> {
            var role = keeper.heldBy(coop, id);
            names.addAll(role.names());
            held.addAll(role.powers());
        });
        held.addAll(bylaws.version(coop, belonging.bylawsVersion()).powersOf(belonging.memberClass(), names));
        return held;
    }
}
