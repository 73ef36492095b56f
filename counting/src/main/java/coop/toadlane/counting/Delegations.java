package coop.toadlane.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who votes for whom on one matter: a vote of one's own overrides a delegation, and a delegation goes on from delegate to
 * delegate until one votes.
 *
 * @param chains for each who delegated and did not vote: the delegates one after the other, the last being who votes; where the
 *     chain ends with somebody who neither votes nor delegates, or comes back, nobody votes for them
 * @param voices for each who voted: those for whom they vote, themselves first
 */
public record Delegations(Map<String, Chain> chains, Map<String, List<String>> voices) {

    /** Where a delegation leads. */
    public sealed interface Chain {

        List<String> delegates();

        /** The last of the delegates votes. */
        record Votes(List<String> delegates) implements Chain {}

        /** The last of the delegates neither votes nor delegates. */
        record Ends(List<String> delegates) implements Chain {}

        /** The last of the delegates delegates to somebody who was there before. */
        record Circle(List<String> delegates) implements Chain {}
    }

    /**
     * @param delegates whom each chose, if anybody
     * @param voted who voted themselves, in the order in which they are told
     */
    public static Delegations of(Map<String, String> delegates, Set<String> voted) {
        var chains = new LinkedHashMap<String, Chain>();
        var voices = new LinkedHashMap<String, List<String>>();
        for (var voter : voted) voices.put(voter, new ArrayList<>(List.of(voter)));
        for (var person : delegates.keySet()) {
            if (voted.contains(person)) continue;
            var chain = chain(person, delegates, voted);
            chains.put(person, chain);
            if (chain instanceof Chain.Votes(var by)) voices.get(by.getLast()).add(person);
        }
        return new Delegations(chains, voices);
    }

    private static Chain chain(String person, Map<String, String> delegates, Set<String> voted) {
        var path = new LinkedHashSet<String>();
        for (var next = delegates.get(person); ; next = delegates.get(next)) {
            if (next == null) return new Chain.Ends(List.copyOf(path));
            if (next.equals(person) || !path.add(next)) return new Chain.Circle(List.copyOf(path));
            if (voted.contains(next)) return new Chain.Votes(List.copyOf(path));
        }
    }
}
