package coop.toadlane.joining;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;

/** Names an application to become a member. */
public record ApplicationId(@JsonValue UUID value) {

    static ApplicationId next() {
        return new ApplicationId(UuidCreator.getTimeOrderedEpoch());
    }

    /** What came in an address or a form; empty if it is no id at all. */
    static Optional<ApplicationId> of(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String path() {
        return "/applications/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
