/** Open books: accounts, transfers that move value between them, and what a co-op's money page shows of both. */
@ApplicationModule(displayName = "Ledger")
@NullMarked
package coop.toadlane.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
