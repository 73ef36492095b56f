package coop.toadlane.replies;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.PersonId;
import java.util.UUID;

/** Who may speak by mail about what, in which co-op. */
record ReplyThread(CoopId coop, UUID about, PersonId person) {}
