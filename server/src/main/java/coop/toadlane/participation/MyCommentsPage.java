package coop.toadlane.participation;

import coop.toadlane.discussion.WrittenComment;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** What a member said. */
record MyCommentsPage(MyPart mine, Slice<WrittenComment> comments) implements Page {}
