/** How ballots are counted by the rule or by a method, and how a count is told, drawn, written to a file and checked. */
@ApplicationModule(displayName = "Tally")
@NullMarked
package coop.toadlane.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
