/** How members take part: each their own, by name; all together by class, as counts in which nobody can be singled out. */
@ApplicationModule(displayName = "Participation")
@NullMarked
package coop.toadlane.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
