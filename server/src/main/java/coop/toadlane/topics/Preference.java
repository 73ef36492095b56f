package coop.toadlane.topics;

/** What somebody says of two topics. */
public enum Preference { FIRST, SECOND, EQUAL }
