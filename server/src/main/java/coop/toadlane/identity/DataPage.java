package coop.toadlane.identity;

import coop.toadlane.ui.Page;

/** Tells what stands in the file that a person may take along. */
record DataPage() implements Page {}
