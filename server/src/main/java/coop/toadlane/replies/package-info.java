/** Replies to letters: an address that takes them, a mailbox that is read, and who is told why one was not taken. */
@ApplicationModule(displayName = "Replies")
@NullMarked
package coop.toadlane.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
