package coop.toadlane.record;

import coop.toadlane.ui.Page;

/** A copy that was asked for and stands in the record; the file is made when it is downloaded. */
record CopyPage(String path, String fileName, VerifyingKey key) implements Page {}
