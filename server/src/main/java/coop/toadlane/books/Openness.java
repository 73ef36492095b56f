package coop.toadlane.books;

import coop.toadlane.ui.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a co-op's books a stranger may read; each says all that the one before does, and more. */
enum Openness {

    CLOSED, FIGURES, WORDS, OUTSIDERS, EVERYBODY;

    static Optional<Openness> of(String key) {
        return Arrays.stream(values()).filter(openness -> openness.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sentence told() {
        return Sentence.of("books.openness." + key());
    }

    boolean tells(Openness what) {
        return compareTo(what) >= 0;
    }
}
