/** What members say to each other about something: comments, replies, reactions, and who is told of them. */
@ApplicationModule(displayName = "Discussion")
@NullMarked
package coop.toadlane.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
