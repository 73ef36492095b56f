package coop.toadlane.mail;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;

/** The demo's mail, newest first. */
record MailPage(Slice<Letters.Envelope> letters) implements Page {}
