/** A co-op's living constitution: told in plain words from the data that binds, version by version, and changed by its members. */
@ApplicationModule(displayName = "Bylaws")
@NullMarked
package coop.toadlane.bylaws;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
