package coop.toadlane.topics;

/** What somebody says to one option of a poll; a choice is a single {@code YES}. */
public enum PollAnswer { YES, IF_NEED_BE, NO }
