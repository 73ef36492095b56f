package coop.toadlane.record;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import org.jspecify.annotations.Nullable;

/** What the node signed about this record, for anyone who wants to hold it to its word. */
record HeadsPage(@Nullable HeadView latest, Slice<Head> heads) implements Page {}
