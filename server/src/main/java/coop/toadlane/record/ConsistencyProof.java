package coop.toadlane.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shows that the tree of {@code first} leaves is how the tree of {@code second} leaves began (RFC 9162, 2.1.4). */
record ConsistencyProof(long first, long second, List<Hash> path) {

    ConsistencyProof {
        path = List.copyOf(path);
    }

    static ConsistencyProof of(long first, long second, Function<Subtree, Hash> hashes) {
        return new ConsistencyProof(first, second, spans(first, second).stream().map(span -> span.hash(hashes)).toList());
    }

    static List<Span> spans(long first, long second) {
        if (first < 1 || first > second) throw new IllegalArgumentException(first + " leaves do not grow to " + second);
        var spans = new ArrayList<Span>();
        var span = Span.first(second);
        while (span.to() != first) {
            var isLeft = first <= span.middle();
            spans.add(isLeft ? span.right() : span.left());
            span = isLeft ? span.left() : span.right();
        }
        if (span.from() > 0) spans.add(span);
        return spans.reversed();
    }

    boolean joins(Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) return false;
        if (first == second) return path.isEmpty() && firstRoot.equals(secondRoot);
        if (path.isEmpty()) return false;
        var steps = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) steps.addFirst(firstRoot);
        var shift = Long.numberOfTrailingZeros(first);
        var at = (first - 1) >> shift;
        var last = (second - 1) >> shift;
        var before = steps.removeFirst();
        var after = before;
        for (var step : steps) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                before = Hash.ofNode(step, before);
                after = Hash.ofNode(step, after);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                after = Hash.ofNode(after, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(firstRoot) && after.equals(secondRoot);
    }
}
