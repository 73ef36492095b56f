/** Who lets whom vote for them, matter by matter, until they take it back. */
@ApplicationModule(displayName = "Delegation")
@NullMarked
package coop.toadlane.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
