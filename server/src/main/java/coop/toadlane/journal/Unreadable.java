package coop.toadlane.journal;

/** Brings the reason why a line cannot be read out of the depth of reading it. */
final class Unreadable extends RuntimeException {

    Unreadable(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
