/** Talks in which each is heard in turn, on the way to a decision: consent rounds, and elections without candidates. */
@ApplicationModule(displayName = "Rounds")
@NullMarked
package coop.toadlane.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
