package coop.toadlane.membership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of founding, in their order, and the fields that each asks for. */
enum FoundStep {

    NAME("name"), PLACE("place"), PURPOSE("purpose"), MONEY("currency", "zone"), PATTERN("pattern"), CHECK;

    private final List<String> fields;

    FoundStep(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<FoundStep> named(String key) {
        return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }

    static FoundStep holding(String field) {
        return Arrays.stream(values()).filter(step -> step.fields.contains(field)).findFirst().orElse(NAME);
    }

    List<String> fields() {
        return fields;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    FoundStep next() {
        return this == CHECK ? CHECK : values()[ordinal() + 1];
    }

    int number() {
        return ordinal() + 1;
    }
}
