package coop.toadlane.membership;

import coop.toadlane.actor.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the register that a co-op kept before it came here; the number 0 asks for the next that is free. */
public record CarriedOver(
        MemberId id, String name, @Nullable String mail, String memberClass, int number, LocalDate since, int shares) {

    CarriedOver numbered(int next) {
        return new CarriedOver(id, name, mail, memberClass, next, since, shares);
    }
}
