/** What a ballot is: what one can be asked, how a paper is filled in and read, what is wrong with it, and who may know it. */
@ApplicationModule(displayName = "Ballots")
@NullMarked
package coop.toadlane.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
