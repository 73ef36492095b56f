package coop.toadlane.ui;

import org.jspecify.annotations.Nullable;

/** One of several answers that a form offers, in words already spoken. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
