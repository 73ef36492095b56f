package coop.toadlane.ui;

/** What a controller answers: a {@link Page} to show, a {@link Redirect} to follow or a {@link Csv} to keep. */
public sealed interface Reply permits Page, Redirect, Csv {}
