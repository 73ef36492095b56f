package coop.toadlane.ledger;

import coop.toadlane.ui.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a transfer did to a co-op's money: it came in, went out, moved within, or was not touched. */
public enum Flow {

    IN, OUT, WITHIN, BESIDE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence title() {
        return Sentence.of("ledger.flow." + key());
    }

    static Optional<Flow> of(String key) {
        return Arrays.stream(values()).filter(flow -> flow.key().equals(key)).findFirst();
    }
}
