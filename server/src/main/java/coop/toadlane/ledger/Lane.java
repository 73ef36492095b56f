package coop.toadlane.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Where those wait who post in a co-op at the same time. The first of them writes for all who wait; whoever came meanwhile is
 * written for by the first of these. So the more there are, the more each writing holds: DeWitt et al., Implementation Techniques
 * for Main Memory Database Systems (1984), call it group commit. Two write at once, as one of them waits for the disk.
 */
final class Lane {

    private static final int MOST_WRITERS = 2;

    private final Queue<Wish> waiting = new ArrayDeque<>();
    private int writers;

    Posting post(Wish wish, Consumer<List<Wish>> writer) {
        if (enter(wish) || wish.awaitTurn()) write(wish, writer);
        return wish.answer();
    }

    private synchronized boolean enter(Wish wish) {
        if (writers < MOST_WRITERS) {
            writers++;
            return true;
        }
        waiting.add(wish);
        return false;
    }

    private void write(Wish first, Consumer<List<Wish>> writer) {
        var wishes = gather(first);
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
    private synchronized List<Wish> gather(Wish first) {
        var gathered = new ArrayList<Wish>(List.of(first));
        var room = Group.MOST_TRANSFERS - first.group().transfers().size();
        while (!waiting.isEmpty() && waiting.element().group().transfers().size() <= room) {
            room -= waiting.element().group().transfers().size();
            gathered.add(waiting.remove());
        }
        return gathered;
    }

    private synchronized void leave() {
        if (waiting.isEmpty()) writers--;
        else waiting.remove().giveTurn();
    }
}
