package coop.toadlane.ui;

/** An address at which also somebody who has not signed in may change something; the room behind it asks who they are. */
public record Door(String pattern) {}
