package coop.toadlane.actor;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something that only some may do, named {@code module.verb}; the bylaws say who holds it. */
public record Power(@JsonValue String name) {

    public Power {
        if (!name.matches("[a-z]+\\.[a-z-]+")) throw new IllegalArgumentException("Not the name of a power: " + name);
    }
}
