package coop.toadlane.joining;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The doors that this co-op holds open. A new link is shown once, since only its hash is kept. */
record InvitationsPage(
        Slice<Invitations.Line> invitations, Instant now, List<Choice> classes, boolean admits, Map<String, String> typed,
        Map<String, Sentence> errors) implements Page {

    InvitationsPage {
        typed = Map.copyOf(typed);
    }

    String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    boolean byLink() {
        return typed.getOrDefault("way", "").equals("link");
    }
}
