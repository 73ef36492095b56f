package coop.toadlane.discussion;

/** A file as somebody sent it: nothing about it is believed yet. */
public record SentFile(String name, byte[] content) {}
