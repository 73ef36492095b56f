package coop.toadlane.identity;

import coop.toadlane.ui.Page;

/** A mailed link was used before, is too old, or was cut short. */
record SpentLinkPage() implements Page {}
