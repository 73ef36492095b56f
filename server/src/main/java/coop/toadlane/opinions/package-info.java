/** What people think: statements that they write, agree with or not, and the map of who thinks alike. */
@ApplicationModule(displayName = "Opinions")
@NullMarked
package coop.toadlane.opinions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
