package coop.toadlane.membership;

import coop.toadlane.actor.PersonId;
import java.time.LocalDate;

/** Somebody who speaks for a member that is a co-op. */
public record Delegate(PersonId person, String name, LocalDate since) {}
