package coop.toadlane.meetings;

import coop.toadlane.ui.Page;

/** How a member gets the co-op's meetings and deadlines into their own calendar. */
record CalendarPage(boolean has) implements Page {}
