/** Ways to a new decision: its form in three steps, templates to start from, and budgets brought in from a file. */
@ApplicationModule(displayName = "Proposing")
@NullMarked
package coop.toadlane.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
