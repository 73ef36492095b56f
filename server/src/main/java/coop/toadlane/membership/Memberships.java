package coop.toadlane.membership;

import static coop.toadlane.membership.RegisterChange.made;
import static coop.toadlane.membership.RegisterChange.refused;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.MemberChange.Kind;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a membership: suspended, restored, given up; another class, more or fewer shares. */
@Component
@Transactional
public class Memberships {

    static final int LONGEST_REASON = 1_000;
    static final int MOST_SHARES = 1_000_000;

    private final CoopTable coops;
    private final Members members;
    private final MemberChanges changes;
    private final Membership membership;
    private final RecordBook record;
    private final MembershipLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            CoopTable coops, Members members, MemberChanges changes, Membership membership, RecordBook record,
            MembershipLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.coops = coops;
        this.members = members;
        this.changes = changes;
        this.membership = membership;
        this.record = record;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** A suspended member stays in the register, reads, and does nothing else until restored. */
    public RegisterChange suspend(Actor by, Coop coop, MemberId id, String reason) {
        by.must(Membership.REGISTER);
        coops.hold(coop.id());
        var member = members.take(coop.id(), id);
        if (member.standing() != Standing.MEMBER) return refused("reason", "member.not-active", member.name());
        if (reason.isBlank()) return refused("reason", "member.reason-missing");
        if (reason.length() > LONGEST_REASON) return refused("reason", "member.reason-long", LONGEST_REASON);
        if (members.isAlone(coop.id())) return refused("reason", "member.last");
        stand(by, coop, member, Standing.SUSPENDED, Kind.SUSPENDED, reason.strip());
        return made("member.suspended", member.name());
    }

    public RegisterChange restore(Actor by, Coop coop, MemberId id) {
        by.must(Membership.REGISTER);
        var member = members.take(coop.id(), id);
        if (member.standing() != Standing.SUSPENDED) return refused("restore", "member.not-suspended", member.name());
        stand(by, coop, member, Standing.MEMBER, Kind.RESTORED, "");
        return made("member.restored", member.name());
    }

    /** Members leave by their own will; for one who never signed in, the keeper of the register writes it down. */
    public RegisterChange leave(Actor by, Coop coop, MemberId id) {
        coops.hold(coop.id());
        var member = members.take(coop.id(), id);
        if (!isOwn(by, member)) {
            by.must(Membership.REGISTER);
            if (!member.isUnclaimed()) return refused("leave", "member.leaves-themselves", member.name());
        }
        switch (member.standing()) {
            case APPLICANT, LEFT -> {
                return refused("leave", "member.not-in", member.name());
            }
            case MEMBER -> {
                if (members.isAlone(coop.id())) return refused("leave", "member.last");
            }
            case SUSPENDED -> { /* leaving is the one thing that a suspended member may still do */ }
        }
        stand(by, coop, member, Standing.LEFT, Kind.LEFT, "");
        return made("member.left", member.name(), coop.name());
    }

    public RegisterChange changeClass(Actor by, Coop coop, MemberId id, String memberClass) {
        by.must(Membership.REGISTER);
        var member = members.take(coop.id(), id);
        if (!membership.bylaws(coop.id()).hasClass(memberClass)) return refused("class", "member.class-unknown");
        if (member.memberClass().equals(memberClass)) return refused("class", "member.class-same", member.name(), memberClass);
        members.setClass(coop.id(), id, memberClass);
        tell(by, coop, member, Kind.CLASS, memberClass, Entry.of("membership.class-changed").fact("class", memberClass));
        return made("member.class-changed", member.name(), memberClass);
    }

    /** Shares taken up, or handed back if below zero. */
    public RegisterChange changeShares(Actor by, Coop coop, MemberId id, int shares) {
        by.must(Membership.REGISTER);
        var member = members.take(coop.id(), id);
        if (shares == 0) return refused("shares", "member.shares-missing");
        if (member.shares() + shares < 0) return refused("shares", "member.shares-too-few", member.name(), member.shares());
        if (member.shares() + shares > MOST_SHARES) return refused("shares", "member.shares-too-many", MOST_SHARES);
        members.addShares(coop.id(), id, shares);
        var kind = shares > 0 ? Kind.SHARES_TAKEN : Kind.SHARES_RETURNED;
        var entry = Entry.of(shares > 0 ? "membership.shares-taken" : "membership.shares-returned");
        tell(by, coop, member, kind, String.valueOf(Math.abs(shares)), entry.fact("shares", Math.abs(shares)));
        return made("member.shares-changed", member.name(), member.shares() + shares);
    }

    static boolean isOwn(Actor by, Member member) {
        return by.person().isPresent() && by.person().equals(member.person());
    }

    private void stand(Actor by, Coop coop, Member member, Standing standing, Kind kind, String reason) {
        members.setStanding(coop.id(), member.id(), standing);
        var entry = Entry.of("membership.member-" + kind.name().toLowerCase(Locale.ROOT));
        tell(by, coop, member, kind, reason, reason.isEmpty() ? entry : about(member, entry, reason));
        events.publishEvent(new StandingChanged(coop.id(), member.id(), standing));
    }

    /** Why somebody was suspended is theirs to have erased, like their name. */
    private static Entry about(Member member, Entry entry, String reason) {
        return member.person().map(person -> entry.detail(person, "reason", reason))
            .orElseGet(() -> entry.detail(member.id(), "reason", reason));
    }

    private void tell(Actor by, Coop coop, Member member, Kind kind, String note, Entry entry) {
        changes.add(coop.id(), member.id(), new MemberChange(kind, clock.instant(), note));
        record.append(by, Naming.of(member, entry).fact("number", member.number()).see(member.path()));
        letters.changed(by, coop, member, kind, note);
    }
}
