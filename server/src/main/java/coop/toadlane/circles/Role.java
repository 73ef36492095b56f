package coop.toadlane.circles;

import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open role and who holds it today.
 *
 * @param holder empty while nobody holds it
 * @param ends   as {@code until}, or the end of days: a list is sorted by it
 */
record Role(
        UUID id, UUID circleId, String circle, boolean whole, RoleKind kind, String name, String accountabilities, String powers,
        @Nullable UUID memberId, String holder, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate ends) {

    RoleId roleId() {
        return new RoleId(id);
    }

    CircleId inCircle() {
        return new CircleId(circleId);
    }

    boolean isHeld() {
        return !holder.isEmpty();
    }

    Optional<MemberId> member() {
        return isHeld() ? Optional.ofNullable(memberId).map(MemberId::new) : Optional.empty();
    }

    List<String> lines() {
        return accountabilities.lines().toList();
    }

    Mandate mandate() {
        var carried = Stream.of(powers.split(" ")).filter(power -> !power.isEmpty()).map(Power::new).collect(Collectors.toSet());
        return new Mandate(kind, name, lines(), carried);
    }

    /** What the bylaws call it. They speak of the whole co-op's roles only: no circle makes itself a treasurer of all. */
    Set<String> inBylaws() {
        return whole ? Set.of(kind.inBylaws(name)) : Set.of();
    }

    String path() {
        return "/circles/roles/" + id;
    }
}
