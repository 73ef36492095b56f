package coop.toadlane.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The full subtrees that a new leaf completes. */
final class Growth {

    private Growth() {}

    static Map<Subtree, Hash> of(long index, Hash leaf, Function<Subtree, Hash> hashes) {
        var completed = new LinkedHashMap<Subtree, Hash>();
        var subtree = new Subtree(0, index);
        completed.put(subtree, leaf);
        while (subtree.isRight()) {
            var left = hashes.apply(new Subtree(subtree.level(), subtree.index() - 1));
            var both = Hash.ofNode(left, completed.get(subtree));
            subtree = subtree.parent();
            completed.put(subtree, both);
        }
        return completed;
    }
}
