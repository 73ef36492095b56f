package coop.toadlane.membership;

import java.util.UUID;

/**
 * What a formula of votes may ask about a member.
 *
 * @param years   whole years of membership
 * @param members how many members a member has that is a co-op; a person is one
 */
public record Elector(UUID memberId, String name, String memberClass, int shares, int years, int members) {}
