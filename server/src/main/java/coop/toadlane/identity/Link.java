package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;

/** A mailed link that can still be used: for whom, sent to which address, leading where. */
record Link(Purpose purpose, PersonId person, String mail, String next) {}
