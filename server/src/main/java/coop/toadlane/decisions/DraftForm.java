package coop.toadlane.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a draft from the fields of its form, and writes it back into them. */
final class DraftForm {

    /** Days that nobody can mean. */
    private static final int UNREADABLE = -1;

    private DraftForm() {}

    /** Terms are fields {@code term.NAME}; a link may call these ones by their bare names. */
    static Draft read(Map<String, String> sent, List<String> bare) {
        var terms = new TreeMap<String, String>();
        sent.forEach((field, value) -> {
            if (field.startsWith(Drafts.TERM)) terms.put(field.substring(Drafts.TERM.length()), value);
            else if (bare.contains(field)) terms.put(field, value);
        });
        return new Draft(
            sent.getOrDefault("title", ""), sent.getOrDefault("text", ""), sent.getOrDefault("matter", ""),
            sent.getOrDefault("options", "").lines().toList(), sent.getOrDefault("act", ""), terms,
            days(sent.getOrDefault("days", "").strip()));
    }

    static List<CheckPage.Asked> kept(Draft draft, boolean choosing, String origin) {
        var kept = new ArrayList<CheckPage.Asked>();
        kept.add(new CheckPage.Asked("title", draft.title()));
        kept.add(new CheckPage.Asked("text", draft.text()));
        kept.add(new CheckPage.Asked("matter", draft.matter()));
        kept.add(new CheckPage.Asked("ask", choosing ? "options" : "question"));
        kept.add(new CheckPage.Asked("options", String.join("\n", draft.options())));
        kept.add(new CheckPage.Asked("origin", origin));
        kept.add(new CheckPage.Asked("act", draft.act()));
        kept.add(new CheckPage.Asked("days", draft.days() == 0 ? "" : String.valueOf(draft.days())));
        draft.terms().forEach((name, value) -> kept.add(new CheckPage.Asked(Drafts.TERM + name, value)));
        return kept;
    }

    private static int days(String typed) {
        if (typed.isEmpty()) return 0;
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : UNREADABLE;
    }
}
