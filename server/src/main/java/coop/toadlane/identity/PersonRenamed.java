package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;

/** A person goes by another name now; published in the transaction that changed it. */
public record PersonRenamed(PersonId person, String name) {}
