/**
 * Counting votes: ballots in, result and its whole story out. No clock, no chance, no dependency.
 *
 * <p>Groups that decide a proposal use {@link coop.toadlane.counting.ShowOfHands}, {@link coop.toadlane.counting.Consent}
 * and {@link coop.toadlane.counting.ApprovalVote}. Elections and budgets are a {@link coop.toadlane.counting.Poll}, counted by
 * one of the {@link coop.toadlane.counting.Methods}; all answer a {@link coop.toadlane.counting.Result}, whose rounds, events and
 * ties a page or a terminal can tell. Files become polls by {@link coop.toadlane.counting.PollFile}. Groups who answer alike are
 * found by {@link coop.toadlane.counting.OpinionMap}. Steps and sources: docs/spec/counting.md.
 */
package coop.toadlane.counting;
