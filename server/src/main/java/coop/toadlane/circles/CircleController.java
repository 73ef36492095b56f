package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One circle: what it is, and forming, changing, moving and closing one. */
@Controller
class CircleController {

    private final Circles circles;
    private final CircleTable table;
    private final RoleTable roles;
    private final Changes changes;
    private final Calendar calendar;

    CircleController(Circles circles, CircleTable table, RoleTable roles, Changes changes, Calendar calendar) {
        this.circles = circles;
        this.table = table;
        this.roles = roles;
        this.changes = changes;
        this.calendar = calendar;
    }

    @GetMapping("/coops/{coop}/circles/{circle}")
    CirclePage circle(Actor.Member reader, @PathVariable("circle") CircleId id) {
        var coop = reader.coop();
        var circle = table.find(coop, id).orElseThrow(NotFound::new);
        var today = calendar.today(coop);
        var tree = circles.tree(coop);
        var within = tree.find(id).stream().flatMap(found -> found.within().stream()).map(CircleTree::circle).toList();
        return new CirclePage(
            circle, around(tree, id), circle.isOpen() ? roles.in(coop, id, today) : List.of(), linked(coop, within, today),
            changes.of(coop, id), today.plusDays(Tenures.REMINDER_DAYS), circle.isOpen() && reader.may(Circles.ARRANGE));
    }

    private List<CirclePage.Inner> linked(CoopId coop, List<Circle> within, LocalDate today) {
        if (within.isEmpty()) return List.of();
        var links = roles.open(coop, today).stream().filter(Role::isHeld)
            .filter(role -> role.kind() == RoleKind.LEAD || role.kind() == RoleKind.DELEGATE)
            .collect(Collectors.groupingBy(Role::circleId));
        return within.stream().map(inner -> new CirclePage.Inner(inner, links.getOrDefault(inner.circleId(), List.of()))).toList();
    }

    @GetMapping("/coops/{coop}/circles/new")
    OutlinePage ask(Actor.Member actor, @RequestParam("within") CircleId within) {
        return new OutlinePage(open(actor, within), true, Outline.BLANK, Map.of());
    }

    @PostMapping("/coops/{coop}/circles")
    Reply form(Actor.Member actor, Coop coop, @RequestParam("within") CircleId within, @RequestParam Map<String, String> sent) {
        var outline = Outline.of(sent);
        return switch (circles.form(actor, within, outline)) {
            case Arrangement.Done done -> to(coop, done);
            case Arrangement.Refused(var problems) -> new OutlinePage(open(actor, within), true, outline, problems);
        };
    }

    @GetMapping("/coops/{coop}/circles/{circle}/outline")
    OutlinePage askChange(Actor.Member actor, @PathVariable("circle") CircleId id) {
        var circle = open(actor, id);
        return new OutlinePage(circle, false, circle.outline(), Map.of());
    }

    @PostMapping("/coops/{coop}/circles/{circle}/outline")
    Reply change(Actor.Member actor, Coop coop, @PathVariable("circle") CircleId id, @RequestParam Map<String, String> sent) {
        var outline = Outline.of(sent);
        return switch (circles.change(actor, id, outline)) {
            case Arrangement.Done done -> to(coop, done);
            case Arrangement.Refused(var problems) -> new OutlinePage(open(actor, id), false, outline, problems);
        };
    }

    @GetMapping("/coops/{coop}/circles/{circle}/place")
    MovePage askPlace(Actor.Member actor, @PathVariable("circle") CircleId id) {
        return movePage(actor, id, "", Map.of());
    }

    @PostMapping("/coops/{coop}/circles/{circle}/place")
    Reply move(Actor.Member actor, Coop coop, @PathVariable("circle") CircleId id, @RequestParam("within") CircleId within) {
        return switch (circles.move(actor, id, within)) {
            case Arrangement.Done done -> to(coop, done);
            case Arrangement.Refused(var problems) -> movePage(actor, id, within.toString(), problems);
        };
    }

    @GetMapping("/coops/{coop}/circles/{circle}/closure")
    CircleClosurePage askClosure(Actor.Member actor, @PathVariable("circle") CircleId id) {
        return closurePage(actor, id, Map.of());
    }

    @PostMapping("/coops/{coop}/circles/{circle}/closure")
    Reply close(Actor.Member actor, Coop coop, @PathVariable("circle") CircleId id) {
        return switch (circles.close(actor, id)) {
            case Arrangement.Done done -> to(coop, done);
            case Arrangement.Refused(var problems) -> closurePage(actor, id, problems);
        };
    }

    private static Redirect to(Coop coop, Arrangement.Done done) {
        return new Redirect(coop.path() + done.path(), done.what());
    }

    private Circle open(Actor.Member actor, CircleId id) {
        actor.must(Circles.ARRANGE);
        return table.find(actor.coop(), id).filter(Circle::isOpen).orElseThrow(NotFound::new);
    }

    private MovePage movePage(Actor.Member actor, CircleId id, String within, Map<String, Sentence> problems) {
        var circle = open(actor, id);
        var tree = circles.tree(actor.coop());
        var moved = tree.find(id).orElseThrow(NotFound::new);
        var places = tree.all().map(CircleTree::circle)
            .filter(place -> !moved.holds(place.id()) && !place.circleId().equals(circle.parentId()))
            .map(place -> Choice.of(place.circleId().toString(), place.name())).toList();
        return new MovePage(circle, places, within, problems);
    }

    private CircleClosurePage closurePage(Actor.Member actor, CircleId id, Map<String, Sentence> problems) {
        return new CircleClosurePage(open(actor, id), roles.in(actor.coop(), id, calendar.today(actor.coop())), problems);
    }

    private static List<Circle> around(CircleTree tree, CircleId id) {
        if (!tree.holds(id) || tree.circle().id().equals(id)) return List.of();
        var deeper = tree.within().stream().filter(inner -> inner.holds(id)).flatMap(inner -> around(inner, id).stream());
        return Stream.concat(Stream.of(tree.circle()), deeper).toList();
    }
}
