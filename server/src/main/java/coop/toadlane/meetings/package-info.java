/** Meetings and their agendas, made from topics; what was said at each point; and a calendar for each member. */
@ApplicationModule(displayName = "Meetings")
@NullMarked
package coop.toadlane.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
