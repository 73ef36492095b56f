/** What whoever runs the program looks at: health, metrics, the log of requests, and the description of every address. */
@ApplicationModule(displayName = "Operations")
@NullMarked
package coop.toadlane.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
