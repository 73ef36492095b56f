package coop.toadlane.membership;

import coop.toadlane.actor.Coop;

/** A co-op now exists; told in the transaction that founds it, within the new co-op's scope. */
public record CoopFounded(Coop coop, Pattern pattern) {}
