package coop.toadlane.circles;

import java.util.Locale;

/** The roles that most circles have, and {@code OWN} for what a circle invents itself. */
public enum RoleKind {

    LEAD, DELEGATE, FACILITATOR, SECRETARY, TREASURER, OWN;

    /** Its name in words. */
    String key() {
        return "circles.kind." + this;
    }

    /** How the bylaws speak of a role of this kind: by the kind, or by the name that the circle gave it. */
    String inBylaws(String name) {
        return (this == OWN ? name : name()).strip().toLowerCase(Locale.ROOT);
    }
}
