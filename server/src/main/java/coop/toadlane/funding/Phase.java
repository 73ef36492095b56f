package coop.toadlane.funding;

/** How far a round is; gathering ideas also ends by its date. */
public enum Phase { IDEAS, REVIEW, VOTING, DELIVERY, CLOSED }
