package coop.toadlane.joining;

import coop.toadlane.ui.Sentence;

/** What came of settling an application. */
public sealed interface Settling {

    record Settled(Sentence notice) implements Settling {}

    record Refused(String field, Sentence why) implements Settling {}

    static Settling settled(String key, Object... arguments) {
        return new Settled(Sentence.of(key, arguments));
    }

    static Settling refused(String field, String key, Object... arguments) {
        return new Refused(field, Sentence.of(key, arguments));
    }
}
