package coop.toadlane.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a form enters: money that came in, money that went out, or a move between two accounts. */
enum Way {

    IN, OUT, MOVE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}
