package coop.toadlane.ui;

/** There is nothing at this address, or nothing that this reader may know of. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("Nothing here");
    }
}
