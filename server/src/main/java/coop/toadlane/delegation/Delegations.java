package coop.toadlane.delegation;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom members let vote for them, matter by matter, until they take it back. */
@Component
@Transactional
public class Delegations {

    private static final int AMBIGUOUS = 2;

    private final DelegationTable table;
    private final Directory directory;
    private final Drafts drafts;
    private final Membership membership;
    private final RecordBook record;
    private final Clock clock;

    Delegations(DelegationTable table, Directory directory, Drafts drafts, Membership membership, RecordBook record, Clock clock) {
        this.table = table;
        this.directory = directory;
        this.drafts = drafts;
        this.membership = membership;
        this.record = record;
        this.clock = clock;
    }

    /** @param typed the delegate's name, number, or a part of the name */
    public Delegated entrust(Actor.Member member, String matter, String typed) {
        if (!isDelegable(member, matter)) return new Delegated.Refused(Delegated.Refusal.NOT_ALLOWED);
        if (!mayVote(member)) return new Delegated.Refused(Delegated.Refusal.SUSPENDED);
        var meant = directory.meant(member.coop(), typed, AMBIGUOUS);
        if (meant.isEmpty()) return new Delegated.Refused(Delegated.Refusal.NOBODY);
        if (meant.size() > 1) return new Delegated.Refused(Delegated.Refusal.SEVERAL);
        var delegate = meant.getFirst().id();
        if (delegate.equals(member.membership())) return new Delegated.Refused(Delegated.Refusal.YOURSELF);
        table.put(member.coop(), member.membership(), matter, delegate, clock.instant());
        record.append(member, entry("delegated", matter, delegate));
        return new Delegated.Done();
    }

    public Delegated takeBack(Actor.Member member, String matter) {
        if (table.remove(member.coop(), member.membership(), matter))
            record.append(member, Entry.of("decisions.delegation-ended").fact("matter", matter).see(DelegationsController.PATH));
        return new Delegated.Done();
    }

    /** Who lets whom vote for them; those who began first come first. */
    public Map<UUID, UUID> on(CoopId coop, String matter) {
        return table.on(coop, matter);
    }

    private boolean isDelegable(Actor.Member member, String matter) {
        return drafts.matters(member.coop()).contains(matter) && membership.bylaws(member.coop()).rule(matter).delegable();
    }

    private boolean mayVote(Actor.Member member) {
        var listing = directory.of(member.coop(), List.of(member.membership())).get(member.membership());
        return listing != null && listing.standing() == Standing.MEMBER;
    }

    private static Entry entry(String kind, String matter, MemberId delegate) {
        return Entry.of("decisions." + kind).fact("matter", matter).fact("delegate", delegate.value()).see(DelegationsController.PATH);
    }
}
