package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;

/** A person had their data erased; published in the transaction that does it. */
public record PersonErased(PersonId person) {}
