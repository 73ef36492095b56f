package coop.toadlane.membership;

/** A class of members, such as workers or growers; {@code sharesToJoin} is how many shares one takes up on joining. */
public record MemberClass(String name, String description, int sharesToJoin) {}
