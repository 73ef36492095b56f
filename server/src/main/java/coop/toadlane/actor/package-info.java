/** Who acts, for which co-op, with which powers; and that the database shows them no more than that. */
@ApplicationModule(displayName = "Actor")
@NullMarked
package coop.toadlane.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
