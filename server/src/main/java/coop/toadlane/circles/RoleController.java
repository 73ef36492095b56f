package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Power;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One role: what it is, and adding, changing and closing one. */
@Controller
class RoleController {

    private final CircleRoles posts;
    private final CircleTable circles;
    private final RoleTable roles;
    private final Tenures tenures;
    private final Calendar calendar;
    private final List<Power> powers;

    RoleController(
            CircleRoles posts, CircleTable circles, RoleTable roles, Tenures tenures, Calendar calendar, List<Power> powers) {
        this.posts = posts;
        this.circles = circles;
        this.roles = roles;
        this.tenures = tenures;
        this.calendar = calendar;
        this.powers = powers.stream().sorted(Comparator.comparing(Power::name)).toList();
    }

    @GetMapping("/coops/{coop}/circles/roles/{role}")
    RolePage role(Actor.Member reader, @PathVariable("role") RoleId id) {
        var today = calendar.today(reader.coop());
        var role = roles.find(reader.coop(), id, today).orElseThrow(NotFound::new);
        return new RolePage(
            role, posts.gives(reader.coop(), role), tenures.past(reader.coop(), id), today.plusDays(Tenures.REMINDER_DAYS),
            reader.may(Circles.ARRANGE), reader.may(Circles.PROPOSE), role.member().equals(Optional.of(reader.membership())));
    }

    @GetMapping("/coops/{coop}/circles/{circle}/roles/new")
    MandatePage ask(Actor.Member actor, Words words, @PathVariable("circle") CircleId id) {
        return newPage(actor, words, id, new Mandate(RoleKind.OWN, "", List.of(), Set.of()), Map.of());
    }

    @PostMapping("/coops/{coop}/circles/{circle}/roles")
    Reply add(
            Actor.Member actor, Coop coop, Words words, @PathVariable("circle") CircleId id, @RequestParam Map<String, String> sent,
            @RequestParam(name = "powers", defaultValue = "") Set<String> ticked) {
        var kind = kind(sent.getOrDefault("kind", ""));
        var typed = mandate(kind.orElse(RoleKind.OWN), sent, ticked);
        if (kind.isEmpty()) return newPage(actor, words, id, typed, Map.of("kind", Sentence.of("circles.kind-missing")));
        var named = typed.named(words);
        return switch (posts.add(actor, id, named)) {
            case Arrangement.Done done -> new Redirect(coop.path() + "/circles/roles/" + done.role(), done.what());
            case Arrangement.Refused(var problems) -> newPage(actor, words, id, typed, problems);
        };
    }

    @GetMapping("/coops/{coop}/circles/roles/{role}/mandate")
    MandatePage askChange(Actor.Member actor, Words words, @PathVariable("role") RoleId id) {
        var role = arranged(actor, id);
        return changePage(actor, role, role.mandate(), Map.of());
    }

    @PostMapping("/coops/{coop}/circles/roles/{role}/mandate")
    Reply change(
            Actor.Member actor, Coop coop, @PathVariable("role") RoleId id, @RequestParam Map<String, String> sent,
            @RequestParam(name = "powers", defaultValue = "") Set<String> ticked) {
        var role = arranged(actor, id);
        var mandate = mandate(role.kind(), sent, ticked);
        return switch (posts.change(actor, id, mandate)) {
            case Arrangement.Done done -> new Redirect(coop.path() + role.path(), done.what());
            case Arrangement.Refused(var problems) -> changePage(actor, role, mandate, problems);
        };
    }

    @GetMapping("/coops/{coop}/circles/roles/{role}/closure")
    RoleClosurePage askClosure(Actor.Member actor, @PathVariable("role") RoleId id) {
        return new RoleClosurePage(arranged(actor, id));
    }

    @PostMapping("/coops/{coop}/circles/roles/{role}/closure")
    Reply close(Actor.Member actor, Coop coop, @PathVariable("role") RoleId id) {
        var done = posts.close(actor, id);
        return new Redirect(coop.path() + done.path(), done.what());
    }

    private Role arranged(Actor.Member actor, RoleId id) {
        actor.must(Circles.ARRANGE);
        return roles.find(actor.coop(), id, calendar.today(actor.coop())).orElseThrow(NotFound::new);
    }

    private MandatePage newPage(Actor.Member actor, Words words, CircleId id, Mandate mandate, Map<String, Sentence> problems) {
        actor.must(Circles.ARRANGE);
        var circle = circles.find(actor.coop(), id).filter(Circle::isOpen).orElseThrow(NotFound::new);
        var kinds = Arrays.stream(RoleKind.values())
            .map(kind -> new Choice(kind.name(), words.say(kind.key()), words.say(kind.key() + ".what"))).toList();
        return new MandatePage(circle.circleId(), circle.name(), null, mandate, kinds, offered(actor, Set.of()), problems);
    }

    private MandatePage changePage(Actor.Member actor, Role role, Mandate mandate, Map<String, Sentence> problems) {
        return new MandatePage(
            role.circleId(), role.circle(), role.id(), mandate, List.of(), offered(actor, role.mandate().powers()), problems);
    }

    private List<Power> offered(Actor.Member actor, Set<Power> carried) {
        return powers.stream().filter(power -> actor.may(power) || carried.contains(power)).toList();
    }

    private Mandate mandate(RoleKind kind, Map<String, String> sent, Set<String> ticked) {
        return new Mandate(
            kind, sent.getOrDefault("name", ""), sent.getOrDefault("accountabilities", "").lines().toList(),
            powers.stream().filter(power -> ticked.contains(power.name())).collect(Collectors.toSet()));
    }

    private static Optional<RoleKind> kind(String name) {
        return Arrays.stream(RoleKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
