package coop.toadlane.discussion;

/** A file as somebody sent it with a comment: nothing about it is believed yet. */
public record SentFile(String name, byte[] content) {}
