package coop.toadlane.story;

import java.util.Locale;

/** Somebody of the story, as they would sign up. */
record Person(String name, String mail, Locale language) {

    static Person speaking(String language, String name, String mail) {
        return new Person(name, mail, Locale.forLanguageTag(language));
    }
}
