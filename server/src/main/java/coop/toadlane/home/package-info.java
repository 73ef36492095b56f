/** The front doors: the node's, a co-op's own for visitors and for members, and a person's. */
@ApplicationModule(displayName = "Home")
@NullMarked
package coop.toadlane.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
