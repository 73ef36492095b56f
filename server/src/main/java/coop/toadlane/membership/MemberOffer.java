package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import java.util.EnumSet;
import java.util.Set;

/** What a member's page offers its reader to do. */
enum MemberOffer {

    SUSPEND, RESTORE, LEAVE, REAPPLY, CLASS, SHARES, DELEGATES;

    static Set<MemberOffer> to(Actor reader, Member member) {
        var offers = EnumSet.noneOf(MemberOffer.class);
        var keeps = reader.may(Membership.REGISTER);
        var own = Memberships.isOwn(reader, member);
        switch (member.standing()) {
            case MEMBER -> {
                if (keeps) offers.addAll(Set.of(CLASS, SHARES, SUSPEND));
                if (own || keeps && member.isUnclaimed()) offers.add(LEAVE);
            }
            case SUSPENDED -> {
                if (keeps) offers.addAll(Set.of(SHARES, RESTORE));
                if (own || keeps && member.isUnclaimed()) offers.add(LEAVE);
            }
            case LEFT -> {
                if (keeps && member.shares() > 0) offers.add(SHARES);
                if (own) offers.add(REAPPLY);
            }
            case APPLICANT -> { /* an application has a page of its own */ }
        }
        if (member.coop().isPresent()) offers.add(DELEGATES);
        return offers;
    }
}
