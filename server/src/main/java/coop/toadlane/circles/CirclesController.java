package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.circles.CirclesPage.Branch;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who cares for what: all circles in one picture, all roles in one list. */
@Controller
class CirclesController {

    private static final List<String> COLUMNS =
        List.of("circles.circle", "circles.role", "circles.holder", "circles.since", "circles.until", "circles.powers");

    private final Circles circles;
    private final RoleTable roles;
    private final Calendar calendar;

    CirclesController(Circles circles, RoleTable roles, Calendar calendar) {
        this.circles = circles;
        this.roles = roles;
        this.calendar = calendar;
    }

    @GetMapping("/coops/{coop}/circles")
    CirclesPage circles(Actor.Member reader) {
        var tree = circles.tree(reader.coop());
        var byCircle = roles.open(reader.coop(), calendar.today(reader.coop())).stream().collect(Collectors.groupingBy(Role::circleId));
        var staff = new HashMap<UUID, Picture.Staff>();
        byCircle.forEach((circle, held) -> staff.put(circle, staff(held)));
        var picture = Picture.of(tree, staff);
        var numbers = picture.circles().stream().collect(Collectors.toMap(Picture.Drawn::id, Picture.Drawn::number));
        var all = byCircle.values().stream().flatMap(List::stream).toList();
        return new CirclesPage(
            picture, branch(tree, numbers, byCircle), numbers.size(), all.size(), staff(all).vacant(), reader.may(Circles.ARRANGE));
    }

    @GetMapping("/coops/{coop}/circles/roles")
    RolesPage roles(Actor.Member reader, Asked asked) {
        return new RolesPage(roles.list(reader.coop(), asked, calendar.today(reader.coop())));
    }

    @GetMapping("/coops/{coop}/circles/roles.csv")
    Csv rolesAsCsv(Actor.Member reader, Asked asked) {
        var all = roles.all(reader.coop(), asked, calendar.today(reader.coop()));
        return new Csv("roles.csv", COLUMNS, all.stream().map(CirclesController::row).toList());
    }

    private static Branch branch(CircleTree tree, Map<UUID, Integer> numbers, Map<UUID, List<Role>> byCircle) {
        var circle = tree.circle();
        var held = byCircle.getOrDefault(circle.circleId(), List.of());
        var leads = held.stream().filter(role -> role.kind() == RoleKind.LEAD && role.isHeld()).map(Role::holder).toList();
        return new Branch(
            numbers.get(circle.circleId()), circle.circleId(), circle.name(), circle.aim(), leads, held.size(), staff(held).vacant(),
            tree.within().stream().map(inner -> branch(inner, numbers, byCircle)).toList());
    }

    private static Picture.Staff staff(List<Role> held) {
        return new Picture.Staff(held.size(), (int) held.stream().filter(role -> !role.isHeld()).count());
    }

    private static List<Object> row(Role role) {
        return Stream.of(role.circle(), role.name(), role.holder(), role.since(), role.until(), role.powers())
            .map(cell -> Objects.requireNonNullElse(cell, "")).map(Object.class::cast).toList();
    }
}
