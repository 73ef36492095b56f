/** A decision before it is put to the members: what it asks, what it would do, and what is wrong with it by the bylaws. */
@ApplicationModule(displayName = "Drafts")
@NullMarked
package coop.toadlane.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
