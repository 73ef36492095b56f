package coop.toadlane.circles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A circle and those that lie within it, by name. */
record CircleTree(Circle circle, List<CircleTree> within) {

    CircleTree {
        within = List.copyOf(within);
    }

    /** From all open circles of a co-op, in the order in which they stand beside each other. */
    static CircleTree of(List<Circle> open) {
        var whole = open.stream().filter(Circle::isWhole).findFirst().orElseThrow();
        return under(whole, open);
    }

    private static CircleTree under(Circle circle, List<Circle> open) {
        return new CircleTree(circle, open.stream()
            .filter(other -> circle.circleId().equals(other.parentId()))
            .map(other -> under(other, open))
            .toList());
    }

    Stream<CircleTree> all() {
        return Stream.concat(Stream.of(this), within.stream().flatMap(CircleTree::all));
    }

    Optional<CircleTree> find(CircleId id) {
        return all().filter(tree -> tree.circle.id().equals(id)).findFirst();
    }

    boolean holds(CircleId id) {
        return find(id).isPresent();
    }

    /** How many circles stand around each other here; one alone is 1. */
    int depth() {
        return 1 + within.stream().mapToInt(CircleTree::depth).max().orElse(0);
    }

    /** How deep a circle lies in this tree: 1 for the tree's own, 0 if it is not here. */
    int depthOf(CircleId id) {
        if (circle.id().equals(id)) return 1;
        var below = within.stream().mapToInt(tree -> tree.depthOf(id)).max().orElse(0);
        return below == 0 ? 0 : below + 1;
    }
}
