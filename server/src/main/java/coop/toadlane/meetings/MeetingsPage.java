package coop.toadlane.meetings;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** Meetings to come, or those that were. */
record MeetingsPage(Slice<Meeting> meetings) implements Page {

    boolean past() {
        return meetings.asked().filter("when").equals("past");
    }
}
