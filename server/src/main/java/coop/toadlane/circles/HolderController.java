package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds a role: gives it to somebody, and takes it back. */
@Controller
class HolderController {

    private final CircleRoles posts;
    private final RoleTable roles;
    private final Appointments appointments;
    private final Calendar calendar;

    HolderController(CircleRoles posts, RoleTable roles, Appointments appointments, Calendar calendar) {
        this.posts = posts;
        this.roles = roles;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @GetMapping("/coops/{coop}/circles/roles/{role}/holder")
    HolderPage ask(Actor.Member actor, @PathVariable("role") RoleId id) {
        return page(actor, id, Map.of(), Map.of());
    }

    @PostMapping("/coops/{coop}/circles/roles/{role}/holder")
    Reply fill(Actor.Member actor, Coop coop, @PathVariable("role") RoleId id, @RequestParam Map<String, String> sent) {
        actor.must(Circles.ARRANGE);
        return switch (appointments.read(coop.id(), sent.getOrDefault("member", ""), sent.getOrDefault("until", ""))) {
            case Appointments.Reading.Unclear(var problems) -> page(actor, id, sent, problems);
            case Appointments.Reading.Meant(var appointment, _) -> switch (posts.fill(actor, id, appointment)) {
                case Arrangement.Done done -> new Redirect(coop.path() + "/circles/roles/" + id, done.what());
                case Arrangement.Refused(var problems) -> page(actor, id, sent, problems);
            };
        };
    }

    @PostMapping("/coops/{coop}/circles/roles/{role}/vacancy")
    Reply vacate(Actor.Member actor, Coop coop, @PathVariable("role") RoleId id) {
        return new Redirect(coop.path() + "/circles/roles/" + id, posts.vacate(actor, id).what());
    }

    private HolderPage page(Actor.Member actor, RoleId id, Map<String, String> sent, Map<String, Sentence> problems) {
        actor.must(Circles.ARRANGE);
        var role = roles.find(actor.coop(), id, calendar.today(actor.coop())).orElseThrow(NotFound::new);
        return new HolderPage(
            role, sent.getOrDefault("member", ""), sent.getOrDefault("until", ""), appointments.suggestions(actor.coop()),
            actor.may(Circles.PROPOSE), problems);
    }
}
