/** Books that others kept in plain text, in hledger's format: read whole or refused line by line. Knows no co-op and no database. */
@ApplicationModule(displayName = "Journal")
@NullMarked
package coop.toadlane.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
