package coop.toadlane.participation;

import coop.toadlane.topics.TopicLine;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** What a member brought up. */
record MyTopicsPage(MyPart mine, Slice<TopicLine> topics) implements Page {}
