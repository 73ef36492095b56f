package coop.toadlane.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Something to say in the reader's language: a key of words/*.properties and what it speaks about. */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = Collections.unmodifiableList(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.asList(arguments));
    }
}
