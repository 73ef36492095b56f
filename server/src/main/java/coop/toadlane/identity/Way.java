package coop.toadlane.identity;

import java.util.Locale;

/** How somebody signed in. */
enum Way {
    PASSWORD, LINK, PASSKEY, PROVIDER, DEMO;

    String key() {
        return "identity.way." + name().toLowerCase(Locale.ROOT);
    }
}
