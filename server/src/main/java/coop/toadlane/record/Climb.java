package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;

/**
 * An inclusion proof as steps that a person can follow: at each, what was reached so far joins its neighbour. Entries are
 * counted from 1, as on the page.
 */
record Climb(Hash leaf, List<Step> steps) {

    /** {@code from} to {@code to} are the neighbour's entries; {@code made} is the hash of both together. */
    record Step(long from, long to, boolean isNeighbourFirst, Hash neighbour, Hash made, long madeFrom, long madeTo) {}

    Climb {
        steps = List.copyOf(steps);
    }

    static Climb of(Hash leaf, InclusionProof proof) {
        var steps = new ArrayList<Step>();
        var reached = leaf;
        var from = proof.index();
        var to = proof.index() + 1;
        var neighbours = InclusionProof.spans(proof.index(), proof.size());
        for (var i = 0; i < neighbours.size(); i++) {
            var neighbour = neighbours.get(i);
            var hash = proof.path().get(i);
            var isFirst = neighbour.to() <= from;
            reached = isFirst ? Hash.ofNode(hash, reached) : Hash.ofNode(reached, hash);
            from = Math.min(from, neighbour.from());
            to = Math.max(to, neighbour.to());
            steps.add(new Step(neighbour.from() + 1, neighbour.to(), isFirst, hash, reached, from + 1, to));
        }
        return new Climb(leaf, steps);
    }

    Hash top() {
        return steps.isEmpty() ? leaf : steps.getLast().made();
    }
}
