package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks who shall hold a role and until when. */
record HolderPage(
        Role role, String member, String until, List<String> suggestions, boolean mayPropose, Map<String, Sentence> errors)
    implements Page {}
