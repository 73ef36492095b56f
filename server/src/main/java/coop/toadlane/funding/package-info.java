/** Money given out among ideas in rounds: gathered, costed, voted on, paid by the passing decision, and followed until delivered. */
@ApplicationModule(displayName = "Funding")
@NullMarked
package coop.toadlane.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
