package coop.toadlane.ui;

/** This page is for somebody in particular; the visitor is asked to sign in and then comes back. */
public final class SignInNeeded extends RuntimeException {}
