package coop.toadlane.record;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a co-op. Whoever changes something appends what they did, in the transaction of the change. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordBook {

    private final Entries entries;
    private final Details details;
    private final ReadNames names;
    private final Scopes scopes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    RecordBook(Entries entries, Details details, ReadNames names, Scopes scopes, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.details = details;
        this.names = names;
        this.scopes = scopes;
        this.clock = clock;
        this.events = events;
    }

    /** Appends what the actor did, in the caller's transaction and in the scope of the actor's co-op. */
    public void append(Actor actor, Entry... happened) {
        for (var entry : happened) add(RecordedEntry.of(entry, actor, clock.instant(), random));
        events.publishEvent(new Appended(actor.coop()));
    }

    /** For what already has an id, which is then its entry's as well: whoever knows the one finds the other. */
    public void append(Actor actor, UUID id, Entry happened) {
        add(RecordedEntry.of(id, happened, actor, clock.instant(), random));
        events.publishEvent(new Appended(actor.coop()));
    }

    /** The number of this entry in its co-op's record; it has one a moment after the change that it tells of. */
    public Optional<Long> number(CoopId coop, UUID entry) {
        return entries.number(coop, entry);
    }

    /** What the records of all co-ops say of a person, who must be the one in scope, as JSON. */
    public List<String> about(PersonId person) {
        var said = new ArrayList<>(details.about(person.value()));
        names.memberships(person).forEach((coop, member) ->
            said.addAll(scopes.within(coop, () -> details.about(member.value()))));
        return said;
    }

    /**
     * Erases what the records of all co-ops say of a person, who must be the one in scope, as a person and as a member;
     * hashes stay. Returns how much it was.
     */
    public int erase(PersonId person) {
        var erased = details.erase(person.value());
        for (var membership : names.memberships(person).entrySet())
            erased += scopes.within(membership.getKey(), () -> erase(membership.getValue()));
        return erased;
    }

    /** Erases what the record of the co-op in scope says of somebody in its register; hashes stay. */
    public int erase(MemberId member) {
        return details.erase(member.value());
    }

    private void add(RecordedEntry recorded) {
        entries.add(recorded);
        details.add(recorded);
    }
}
