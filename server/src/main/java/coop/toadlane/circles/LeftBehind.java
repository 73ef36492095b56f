package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.membership.Standing;
import coop.toadlane.membership.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves the co-op leaves their roles. Who is only suspended keeps them, without their powers. */
@Component
class LeftBehind {

    private final RoleTable roles;
    private final Tenures tenures;
    private final CircleRoles posts;
    private final Calendar calendar;

    LeftBehind(RoleTable roles, Tenures tenures, CircleRoles posts, Calendar calendar) {
        this.roles = roles;
        this.tenures = tenures;
        this.posts = posts;
        this.calendar = calendar;
    }

    @EventListener
    void vacate(StandingChanged changed) {
        if (changed.standing() != Standing.LEFT) return;
        var coop = changed.coop();
        for (var tenure : tenures.of(coop, changed.member()))
            roles.find(coop, tenure.role(), calendar.today(coop)).ifPresent(role ->
                posts.leave(new Actor.Clockwork(coop), role, tenure, Change.Kind.LEFT, "circles.holder-left"));
    }
}
