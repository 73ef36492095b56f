package coop.toadlane;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;

/** Finds the word that was probably meant: the one with the fewest letters to change (Levenshtein's distance). */
final class Nearest {

    private Nearest() {}

    static String to(String word, Collection<String> known) {
        return Collections.min(known, Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) row[j] = j;
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
