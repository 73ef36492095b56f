package coop.toadlane.story;

import coop.toadlane.opinions.Inquiries;
import coop.toadlane.opinions.Opinions;
import coop.toadlane.opinions.Statements;

/** Where people ask what others think, write it and answer it. */
record Forum(Inquiries inquiries, Statements statements, Opinions opinions) {}
