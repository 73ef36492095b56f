package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles as other rooms see them: what they are called, where, and who leads talks in their circle. */
@Component
@Transactional(readOnly = true)
public class Posts {

    /** An open role; its circle's facilitator, if somebody is that today. */
    public record Post(RoleId id, String name, String circle, Optional<MemberId> facilitator, String path) {}

    private final RoleTable roles;
    private final Calendar calendar;

    Posts(RoleTable roles, Calendar calendar) {
        this.roles = roles;
        this.calendar = calendar;
    }

    public Optional<Post> find(CoopId coop, RoleId id) {
        var today = calendar.today(coop);
        return roles.find(coop, id, today).map(role -> new Post(
            role.roleId(), role.name(), role.circle(),
            roles.in(coop, role.inCircle(), today).stream().filter(other -> other.kind() == RoleKind.FACILITATOR)
                .flatMap(other -> other.member().stream()).findFirst(),
            role.path()));
    }

    public LocalDate today(CoopId coop) {
        return calendar.today(coop);
    }
}
