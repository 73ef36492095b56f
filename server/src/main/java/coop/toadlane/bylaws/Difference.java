package coop.toadlane.bylaws;

import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a clause said before and says now; empty before if it is new, empty now if it is gone. */
record Difference(Sentence title, List<Sentence> before, List<Sentence> now) {

    Difference {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** In the order of the later version, and what is gone at the end. */
    static List<Difference> between(List<Chapter> earlier, List<Chapter> later) {
        var before = clauses(earlier);
        var differences = new ArrayList<Difference>();
        clauses(later).forEach((key, clause) -> {
            var was = before.remove(key);
            var said = was == null ? List.<Sentence>of() : was.says();
            if (!said.equals(clause.says())) differences.add(new Difference(clause.title(), said, clause.says()));
        });
        before.values().forEach(gone -> differences.add(new Difference(gone.title(), gone.says(), List.of())));
        return differences;
    }

    private static Map<String, Clause> clauses(List<Chapter> chapters) {
        var clauses = new LinkedHashMap<String, Clause>();
        chapters.forEach(chapter -> chapter.clauses().forEach(clause -> clauses.put(clause.key(), clause)));
        return clauses;
    }
}
