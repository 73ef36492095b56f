/** How a page is asked for, shown, refused and made safe. Knows no room of the house, only its frame. */
@ApplicationModule(displayName = "UI")
@NullMarked
package coop.toadlane.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
