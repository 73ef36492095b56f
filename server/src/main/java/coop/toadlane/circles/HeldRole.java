package coop.toadlane.circles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role that a member holds today, in which circle, until when, and where in the co-op it is told of. */
public record HeldRole(String role, String circle, @Nullable LocalDate until, String path) {

    static HeldRole of(Role role) {
        return new HeldRole(role.name(), role.circle(), role.until(), "/circles/" + role.circleId());
    }
}
