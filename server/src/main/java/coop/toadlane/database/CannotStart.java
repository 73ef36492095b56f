package coop.toadlane.database;

/** Why the program will not start, in one sentence for whoever started it. Nothing was changed. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String reason) {
        super(reason);
    }

    CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
