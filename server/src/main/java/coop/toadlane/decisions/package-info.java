/** Questions put to the members: proposed, discussed, voted on, counted by the rule that bound them, and carried out. */
@ApplicationModule(displayName = "Decisions")
@NullMarked
package coop.toadlane.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
