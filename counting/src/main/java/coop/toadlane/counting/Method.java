package coop.toadlane.counting;

import java.util.Optional;

/** A way to count; equal polls always come out equally. */
public interface Method {

    /** As it is typed, such as {@code scottish-stv}. */
    String name();

    /** The same method with another setting, such as {@code --completion add1u}. */
    default Method with(String setting, String value) {
        throw new IllegalArgumentException(name() + " has no --" + setting);
    }

    /** Why this method cannot count that poll, in a sentence's second half; empty if it can. */
    Optional<String> obstacle(Poll poll);

    /** @throws IllegalArgumentException if there is an {@link #obstacle} */
    Result count(Poll poll);
}
