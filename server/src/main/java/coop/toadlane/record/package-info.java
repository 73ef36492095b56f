/** What happened in a co-op, as a Merkle log that anyone can check, here or offline. */
@ApplicationModule(displayName = "Record")
@NullMarked
package coop.toadlane.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
