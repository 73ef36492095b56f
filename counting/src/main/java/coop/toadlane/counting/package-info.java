/**
 * Counting votes: ballots in, result and its whole story out. No clock, no chance, no dependency.
 *
 * <p>Groups that decide a proposal use {@link coop.toadlane.counting.ShowOfHands}, {@link coop.toadlane.counting.Consent}
 * and {@link coop.toadlane.counting.ApprovalVote}. Steps and sources: docs/spec/counting.md.
 */
package coop.toadlane.counting;
