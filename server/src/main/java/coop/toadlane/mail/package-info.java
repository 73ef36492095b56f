/** Letters to people: written in the transaction that makes them necessary, sent until the mail server takes them. */
@ApplicationModule(displayName = "Mail")
@NullMarked
package coop.toadlane.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
