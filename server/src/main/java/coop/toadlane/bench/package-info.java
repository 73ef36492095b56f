/** Measures the pages against the least that a page could be, and against themselves at ten times the data. */
@ApplicationModule(displayName = "Bench")
@NullMarked
package coop.toadlane.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
