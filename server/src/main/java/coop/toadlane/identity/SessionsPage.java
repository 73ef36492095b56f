package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in, the session in use last first. */
record SessionsPage(UUID here, List<Sessions.Listed> sessions) implements Page {

    SessionsPage {
        sessions = List.copyOf(sessions);
    }
}
