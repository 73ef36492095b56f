package coop.toadlane.ui;

import org.jspecify.annotations.Nullable;

/** Sends the browser on after a change was made, so that a reload cannot repeat it, with a word on what was done. */
public record Redirect(String to, @Nullable Sentence notice) implements Reply {

    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    public Redirect saying(String key, Object... arguments) {
        return new Redirect(to, Sentence.of(key, arguments));
    }
}
