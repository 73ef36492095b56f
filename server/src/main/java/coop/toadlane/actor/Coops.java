package coop.toadlane.actor;

import java.util.List;
import java.util.Optional;

/** The co-ops of this node by address. Membership keeps them. */
public interface Coops {

    Optional<Coop> at(String slug);

    Coop of(CoopId id);

    /** Every co-op of this node, by name. */
    List<Coop> all();
}
