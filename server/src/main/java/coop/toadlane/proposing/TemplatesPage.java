package coop.toadlane.proposing;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** The templates that a co-op keeps. */
record TemplatesPage(Slice<TemplateTable.Row> templates, boolean mayKeep) implements Page {}
