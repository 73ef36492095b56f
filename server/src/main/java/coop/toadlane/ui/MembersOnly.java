package coop.toadlane.ui;

/** This page is for the co-op's members, and its reader is not one; a visitor is asked to sign in first. */
public final class MembersOnly extends RuntimeException {}
