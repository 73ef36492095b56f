/** How people and co-ops come in: applications and the rules that bylaws set for them, invitations, registers carried over. */
@ApplicationModule(displayName = "Joining")
@NullMarked
package coop.toadlane.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
