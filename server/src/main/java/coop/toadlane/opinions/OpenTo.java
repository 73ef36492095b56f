package coop.toadlane.opinions;

/** Who takes part in an inquiry: the members, or anybody who has the link. */
public enum OpenTo { MEMBERS, LINK }
