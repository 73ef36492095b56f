package coop.toadlane.ui;

/** This page is for the co-op's members, and its reader is not one. */
final class MembersOnly extends RuntimeException {}
