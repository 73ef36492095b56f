package coop.toadlane.bylaws;

import coop.toadlane.membership.Act;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks for the terms of a change that its reader makes alone. */
record AmendmentPage(String kind, List<Act.Term> terms, Map<String, String> typed, Map<String, Sentence> errors) implements Page {

    String typed(Act.Term term) {
        return typed.getOrDefault(term.name(), "");
    }
}
