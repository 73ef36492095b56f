/** One letter a day or a week about what happens in a co-op, for each member who wants it. */
@ApplicationModule(displayName = "Digest")
@NullMarked
package coop.toadlane.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
