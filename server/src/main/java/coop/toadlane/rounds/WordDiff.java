package coop.toadlane.rounds;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What an amendment took out of a text and put into it, word by word. */
final class WordDiff {

    enum Change { KEPT, TAKEN_OUT, PUT_IN }

    /** A stretch of text to which the same happened. */
    record Piece(Change change, String text) {}

    /** A word, a space or one other character: what people see change. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond so many changed words nobody compares them any more, and comparing would take long. */
    private static final int MOST_CHANGED = 4_000;

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        var old = words(before);
        var young = words(after);
        var head = 0;
        while (head < Math.min(old.size(), young.size()) && old.get(head).equals(young.get(head))) head++;
        var tail = 0;
        while (tail < Math.min(old.size(), young.size()) - head
            && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) tail++;
        var pieces = new ArrayList<Piece>();
        add(pieces, Change.KEPT, old.subList(0, head));
        middle(pieces, old.subList(head, old.size() - tail), young.subList(head, young.size() - tail));
        add(pieces, Change.KEPT, old.subList(old.size() - tail, old.size()));
        return pieces;
    }

    private static void middle(List<Piece> pieces, List<String> old, List<String> young) {
        if (old.size() + young.size() > MOST_CHANGED) {
            add(pieces, Change.TAKEN_OUT, old);
            add(pieces, Change.PUT_IN, young);
            return;
        }
        var at = 0;
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        for (var delta : deltas(old, young)) {
            if (delta.getSource().getPosition() > at) flush(pieces, out, in);
            add(pieces, Change.KEPT, old.subList(at, delta.getSource().getPosition()));
            out.addAll(delta.getSource().getLines());
            in.addAll(delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        flush(pieces, out, in);
        add(pieces, Change.KEPT, old.subList(at, old.size()));
    }

    /** What was taken out at one place stands before what was put in there. */
    private static void flush(List<Piece> pieces, List<String> out, List<String> in) {
        add(pieces, Change.TAKEN_OUT, out);
        add(pieces, Change.PUT_IN, in);
        out.clear();
        in.clear();
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> young) {
        var changes = new MyersDiffWithLinearSpace<String>().computeDiff(old, young, null);
        return Patch.generate(old, young, changes).getDeltas().stream()
            .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition())).toList();
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(change, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replace("\r\n", "\n")).results().map(found -> found.group()).toList();
    }
}
