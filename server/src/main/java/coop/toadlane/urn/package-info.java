/**
 * Secret votes: who has taken a ballot paper, and what lies in the box, with nothing that leads from the one to the other.
 * It knows members and texts, but no decisions. docs/spec/secret-ballots.md says what is promised.
 */
@ApplicationModule(displayName = "Ballot box")
@NullMarked
package coop.toadlane.urn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
