package coop.toadlane.replies;

/** A mail as it came: what its sender's program called it, who sent it where, and whether a program wrote it. */
record Incoming(String id, String sender, String recipients, boolean isAutomatic, Content content) {

    /** What can be read of it. */
    sealed interface Content {

        record Text(String text) implements Content {}

        record OnlyHtml() implements Content {}

        record TooLong() implements Content {}
    }
}
