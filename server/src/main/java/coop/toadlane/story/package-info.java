/** The Harbour Federation: six small co-ops in Monaco and their people, told through the façades that everyone uses. */
@ApplicationModule(displayName = "Story")
@NullMarked
package coop.toadlane.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
