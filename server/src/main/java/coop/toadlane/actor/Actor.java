package coop.toadlane.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whoever asks for something in a co-op. Every change names its actor and first asks whether they may. */
public sealed interface Actor {

    CoopId coop();

    boolean may(Power power);

    default void must(Power power) {
        if (!may(power)) throw new NotAllowed(power);
    }

    default Optional<PersonId> person() {
        return Optional.empty();
    }

    default Optional<MemberId> member() {
        return Optional.empty();
    }

    /** Somebody who has not signed in. */
    record Visitor(CoopId coop) implements Actor {

        @Override
        public boolean may(Power power) {
            return false;
        }
    }

    /** A person who has signed in and is no member here: a stranger, an applicant, or one who left. */
    record Guest(CoopId coop, PersonId id) implements Actor {

        @Override
        public boolean may(Power power) {
            return false;
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /** A member, acting in person or through a delegate; {@code powers} come from the bylaws and from roles held today. */
    record Member(CoopId coop, PersonId id, MemberId membership, Set<Power> powers) implements Actor {

        public Member {
            powers = Set.copyOf(powers);
        }

        @Override
        public boolean may(Power power) {
            return powers.contains(power);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }

        @Override
        public Optional<MemberId> member() {
            return Optional.of(membership);
        }
    }

    /** The co-op itself, carrying out what it decided; its members already said that it may. */
    record Decision(CoopId coop, UUID id) implements Actor {

        @Override
        public boolean may(Power power) {
            return true;
        }
    }

    /** The program itself, doing what is due: closing on time, ending a term. It has no powers to lend. */
    record Clockwork(CoopId coop) implements Actor {

        @Override
        public boolean may(Power power) {
            return false;
        }
    }
}
