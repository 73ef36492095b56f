package coop.toadlane.replies;

/** Why a reply by mail was not taken; its sender is told in their own words. */
public enum NotTaken {

    UNKNOWN, EXPIRED, OTHER_ADDRESS, NO_MEMBER, SUSPENDED, GONE, FULL, EMPTY, ONLY_HTML, TOO_LONG
}
