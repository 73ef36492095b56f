package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells membership which roles a member holds today. Asked with every page, so it is one query by an index. */
@Component
class HeldRoles implements Roles {

    private final RoleTable roles;
    private final Calendar calendar;

    HeldRoles(RoleTable roles, Calendar calendar) {
        this.roles = roles;
        this.calendar = calendar;
    }

    @Override
    public Held heldBy(CoopId coop, MemberId member) {
        var names = new HashSet<String>();
        var powers = new HashSet<Power>();
        for (var role : roles.heldBy(coop, member, calendar.today(coop))) {
            names.addAll(role.inBylaws());
            powers.addAll(role.mandate().powers());
        }
        return new Held(names, powers);
    }

    @Override
    public Map<String, List<MemberId>> holders(CoopId coop) {
        var holders = new TreeMap<String, List<MemberId>>();
        for (var role : roles.open(coop, calendar.today(coop)))
            for (var name : role.inBylaws())
                holders.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(role.member().stream().toList());
        return holders;
    }
}
