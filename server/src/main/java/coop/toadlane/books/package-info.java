/** What people see of a co-op's money: the budget that stands open, statements of any day, books brought along, entries by hand. */
@ApplicationModule(displayName = "Books")
@NullMarked
package coop.toadlane.books;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
