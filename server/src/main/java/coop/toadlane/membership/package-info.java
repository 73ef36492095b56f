/** Co-ops, their bylaws and their registers: who belongs, by which rules, with which powers. */
@ApplicationModule(displayName = "Membership")
@NullMarked
package coop.toadlane.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
