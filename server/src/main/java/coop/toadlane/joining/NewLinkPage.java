package coop.toadlane.joining;

import coop.toadlane.ui.Page;

/** The only page that shows a new link. */
record NewLinkPage(String url) implements Page {}
