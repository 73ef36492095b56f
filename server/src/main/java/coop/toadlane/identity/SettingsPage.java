package coop.toadlane.identity;

import coop.toadlane.ui.Page;

/** Everything a person can set, each with what it is now. */
record SettingsPage(Person person, boolean hasPassword, int passkeys, int sessions) implements Page {

    String language() {
        return person.language().getDisplayLanguage(person.language());
    }
}
