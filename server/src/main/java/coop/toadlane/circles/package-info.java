/** How a co-op's members share out its work: circles within circles, their roles, and who holds these until when. */
@ApplicationModule(displayName = "Circles")
@NullMarked
package coop.toadlane.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
