/** What members bring up: raised, talked about, sounded out, ranked by what matters, and led on to a decision. */
@ApplicationModule(displayName = "Topics")
@NullMarked
package coop.toadlane.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
