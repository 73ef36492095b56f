package coop.toadlane.membership;

/** Where somebody stands in the register. Only a member votes and counts towards a quorum. */
public enum Standing { APPLICANT, MEMBER, SUSPENDED, LEFT }
