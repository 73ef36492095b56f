/** PostgreSQL: embedded, or one that is given; and the migrations that bring it up to this version. */
@ApplicationModule(displayName = "Database")
@NullMarked
package coop.toadlane.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
