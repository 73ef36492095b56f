/** People: who they are, how they sign in and stay signed in, and what they may take along or have erased. */
@ApplicationModule(displayName = "Identity")
@NullMarked
package coop.toadlane.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
