package coop.toadlane.membership;

/** What kind of co-op it is; fills in the first bylaws, which the co-op then changes as it likes. */
public enum Pattern { WORKER, CONSUMER, PRODUCER, MULTI_STAKEHOLDER, HOUSING, PLATFORM, FEDERATION, INFORMAL }
