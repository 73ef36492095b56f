package coop.toadlane.actor;

/** Somebody asked for what they may not do; no page offers it to them, so the form was forged or their powers just ended. */
public final class NotAllowed extends RuntimeException {

    private final Power power;

    NotAllowed(Power power) {
        super("Needs the power " + power.name());
        this.power = power;
    }

    public Power power() {
        return power;
    }
}
