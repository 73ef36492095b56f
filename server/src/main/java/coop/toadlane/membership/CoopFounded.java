package coop.toadlane.membership;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Words;

/** A co-op now exists; told in the transaction that founds it, within the new co-op's scope, in its founders' words. */
public record CoopFounded(Coop coop, Pattern pattern, MemberId founder, Words words) {}
