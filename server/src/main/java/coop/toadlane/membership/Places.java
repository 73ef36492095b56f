package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person stands in a register, co-op by co-op: under that member's id modules keep what they know of somebody. */
@Component
public class Places {

    /** A person's line in the register of one co-op. */
    public record Place(UUID coopId, UUID memberId) {}

    private final JdbcClient db;
    private final Scopes scopes;

    Places(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** What is kept of them in each co-op, read in its scope. Needs the person's own scope. */
    public <T> List<T> gather(PersonId person, Function<Place, List<T>> kept) {
        return of(person).stream()
            .flatMap(place -> scopes.within(new CoopId(place.coopId()), () -> kept.apply(place)).stream()).toList();
    }

    /** Changes something in each co-op, in its scope. Needs the person's own scope. */
    public void each(PersonId person, Consumer<Place> change) {
        of(person).forEach(place -> scopes.within(new CoopId(place.coopId()), () -> change.accept(place)));
    }

    private List<Place> of(PersonId person) {
        return db.sql("SELECT coop_id, member_id FROM membership.register WHERE person_id = :person")
            .param("person", person.value()).query(Place.class).list();
    }
}
