package coop.toadlane.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Where those wait who post in a co-op at the same time. The first of them writes for all who wait; whoever came meanwhile is
 * written for by the first of these. So nobody waits longer than for two writings, and the more there are, the more each
 * writing holds: DeWitt et al., Implementation Techniques for Main Memory Database Systems (1984), call it group commit.
 */
final class Lane {

    private final Queue<Wish> waiting = new ArrayDeque<>();
    private boolean isTaken;

    Posting post(Wish wish, Consumer<List<Wish>> writer) {
        if (enter(wish) || wish.awaitTurn()) write(writer);
        return wish.answer();
    }

    private synchronized boolean enter(Wish wish) {
        waiting.add(wish);
        var isFirst = !isTaken;
        isTaken = true;
        return isFirst;
    }

    private void write(Consumer<List<Wish>> writer) {
        var wishes = gather();
        try {
            writer.accept(wishes);
        } catch (RuntimeException e) {
            wishes.stream().filter(wish -> !wish.isAnswered()).forEach(wish -> wish.fail(e));
        } finally {
            leave();
            wishes.forEach(Wish::tell);
        }
    }

    /** As many as fit into one writing, but at least the one whose turn it is. */
    private synchronized List<Wish> gather() {
        var gathered = new ArrayList<Wish>(List.of(waiting.remove()));
        var room = Group.MOST_TRANSFERS - gathered.getFirst().group().transfers().size();
        while (!waiting.isEmpty() && waiting.element().group().transfers().size() <= room) {
            room -= waiting.element().group().transfers().size();
            gathered.add(waiting.remove());
        }
        return gathered;
    }

    private synchronized void leave() {
        isTaken = !waiting.isEmpty();
        if (isTaken) waiting.element().giveTurn();
    }
}
