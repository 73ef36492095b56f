package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the register; who only applied has no number yet, which is told as 0. */
public record Member(
        MemberId id,
        int number,
        String name,
        String memberClass,
        Standing standing,
        LocalDate since,
        int shares,
        Optional<PersonId> person,
        Optional<CoopId> coop) {

    /** Where the register shows them, below the co-op's path. */
    public String path() {
        return "/members/" + number;
    }

    /** Neither a person who signs in nor a co-op: a line that was carried over from another register. */
    public boolean isUnclaimed() {
        return person.isEmpty() && coop.isEmpty();
    }
}
