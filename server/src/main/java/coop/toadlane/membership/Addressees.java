package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.Identity;
import coop.toadlane.identity.Person;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what is written to members: a member in person, or whoever speaks for one that is a co-op. */
@Component
@Transactional(readOnly = true)
public class Addressees {

    private final Directory directory;
    private final Delegates delegates;
    private final Identity identity;

    Addressees(Directory directory, Delegates delegates, Identity identity) {
        this.directory = directory;
        this.delegates = delegates;
        this.identity = identity;
    }

    /** Each person once, though they may speak for several. */
    public Collection<Person> of(CoopId coop, Collection<MemberId> members) {
        var persons = directory.of(coop, members).values().stream().flatMap(member -> readers(coop, member)).distinct().toList();
        return identity.persons(persons).values();
    }

    private Stream<PersonId> readers(CoopId coop, Directory.Listing member) {
        return member.person().map(Stream::of).orElseGet(() -> delegates.of(coop, member.id()).stream().map(Delegate::person));
    }
}
