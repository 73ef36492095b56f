package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.membership.MemberChange.Kind;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people and co-ops into the register. Who may do so depends on how a co-op admits, so it is {@code joining} that asks
 * whether the actor may; what later becomes of a membership is up to {@link Memberships}.
 */
@Component
@Transactional
public class Register {

    private final CoopTable coops;
    private final Members members;
    private final Delegates delegates;
    private final MemberChanges changes;
    private final BylawsTable bylaws;
    private final RecordBook record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(
            CoopTable coops, Members members, Delegates delegates, MemberChanges changes, BylawsTable bylaws, RecordBook record,
            ApplicationEventPublisher events, Clock clock) {
        this.coops = coops;
        this.members = members;
        this.delegates = delegates;
        this.changes = changes;
        this.bylaws = bylaws;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who applies stands in the register, without a number; who was a member before keeps their line. */
    public MemberId apply(Coop coop, Newcomer newcomer) {
        var known = newcomer.person().flatMap(person -> members.person(coop.id(), person))
            .or(() -> newcomer.coop().flatMap(member -> members.coop(coop.id(), member)));
        if (known.isPresent()) return known.get().id();
        var id = MemberId.next();
        members.insert(coop.id(), id, newcomer, today(coop));
        return id;
    }

    /** An application came to nothing. */
    public void strike(Coop coop, MemberId applicant) {
        members.strike(coop.id(), applicant);
    }

    /** Makes an applicant, or somebody who left and comes back, a member with the shares that their class takes up. */
    public Member admit(Actor by, Coop coop, MemberId id, String memberClass) {
        var before = members.take(coop.id(), id);
        switch (before.standing()) {
            case MEMBER, SUSPENDED -> throw new IllegalStateException("Is a member already: " + id);
            case APPLICANT, LEFT -> members.setClass(coop.id(), id, memberClass);
        }
        var number = before.number() > 0 ? before.number() : coops.takeNumber(coop.id());
        members.admit(coop.id(), id, number, Math.max(0, sharesToJoin(coop, memberClass) - before.shares()), today(coop));
        var kind = before.standing() == Standing.LEFT ? Kind.REJOINED : Kind.ADMITTED;
        changes.add(coop.id(), id, new MemberChange(kind, clock.instant(), memberClass));
        var member = members.find(coop.id(), id).orElseThrow();
        record.append(by, Naming.of(member, Entry.of("membership.member-admitted"))
            .fact("number", number).fact("class", memberClass).fact("shares", member.shares()).see(member.path()));
        events.publishEvent(new MemberAdmitted(coop.id(), id));
        return member;
    }

    /** Whoever shows that a line of the register is theirs has it from then on. */
    public Member claim(Actor by, Coop coop, MemberId id, PersonId person) {
        members.claim(coop.id(), id, person);
        changes.add(coop.id(), id, new MemberChange(Kind.CLAIMED, clock.instant(), ""));
        var member = members.find(coop.id(), id).orElseThrow();
        record.append(by, Naming.of(member, Entry.of("membership.member-claimed")).fact("number", member.number()).see(member.path()));
        return member;
    }

    /** Lets nobody else write into this register until the transaction ends. */
    public void hold(Coop coop) {
        coops.hold(coop.id());
    }

    /** Takes over lines that a co-op kept elsewhere, with their numbers or the next ones; they were looked over before. */
    public List<CarriedOver> carryOver(Actor by, Coop coop, List<CarriedOver> lines) {
        var highest = lines.stream().mapToInt(CarriedOver::number).max().orElse(0);
        var next = coops.takeNumbers(coop.id(), highest, (int) lines.stream().filter(line -> line.number() == 0).count());
        var numbered = new ArrayList<CarriedOver>(lines.size());
        for (var line : lines) numbered.add(line.number() > 0 ? line : line.numbered(next++));
        members.insertAll(coop.id(), numbered);
        var ids = numbered.stream().map(CarriedOver::id).toList();
        changes.addAll(coop.id(), ids, new MemberChange(Kind.CARRIED_OVER, clock.instant(), ""));
        record.append(by, Entry.of("membership.register-carried-over").fact("members", numbered.size()).see("/members"));
        ids.forEach(id -> events.publishEvent(new MemberAdmitted(coop.id(), id)));
        return numbered;
    }

    @Transactional(readOnly = true)
    public Optional<Member> of(CoopId coop, PersonId person) {
        return members.person(coop, person);
    }

    @Transactional(readOnly = true)
    public Optional<Member> of(CoopId coop, CoopId member) {
        return members.coop(coop, member);
    }

    @Transactional(readOnly = true)
    public Optional<Member> of(CoopId coop, MemberId id) {
        return members.find(coop, id);
    }

    /** A line that bears this mail and that nobody has signed in for yet. */
    @Transactional(readOnly = true)
    public Optional<Member> unclaimed(CoopId coop, String mail) {
        return members.unclaimed(coop, mail);
    }

    /** Only one member is left, or nobody joined the first yet: their word is the co-op's decision. */
    @Transactional(readOnly = true)
    public boolean isAlone(CoopId coop) {
        return members.isAlone(coop);
    }

    @Transactional(readOnly = true)
    public List<Integer> numbersAmong(CoopId coop, List<Integer> numbers) {
        return members.numbersAmong(coop, numbers);
    }

    /** Which of these mails, in lower case, stand in the register already. */
    @Transactional(readOnly = true)
    public List<String> mailsAmong(CoopId coop, List<String> mails) {
        return members.mailsAmong(coop, mails);
    }

    @Transactional(readOnly = true)
    public Optional<Member> numbered(CoopId coop, int number) {
        return members.numbered(coop, number);
    }

    @Transactional(readOnly = true)
    public List<Delegate> delegates(CoopId coop, MemberId member) {
        return delegates.of(coop, member);
    }

    /** Somebody speaks from now on for a member that is a co-op; false if they did already. */
    public boolean delegate(Actor by, Coop coop, Member member, PersonId person, String name) {
        if (!delegates.add(coop.id(), member.id(), person, name, today(coop))) return false;
        record.append(by, Entry.of("membership.delegate-named")
            .fact("member", member.name()).detail(person, "name", name).see(member.path()));
        return true;
    }

    /** They speak for it no more; false if they did not. */
    public boolean dismiss(Actor by, Coop coop, Member member, Delegate delegate) {
        if (!delegates.remove(coop.id(), member.id(), delegate.person())) return false;
        record.append(by, Entry.of("membership.delegate-dismissed")
            .fact("member", member.name()).detail(delegate.person(), "name", delegate.name()).see(member.path()));
        return true;
    }

    private int sharesToJoin(Coop coop, String memberClass) {
        return bylaws.version(coop.id(), bylaws.currentVersion(coop.id())).classes().stream()
            .filter(known -> known.name().equals(memberClass)).mapToInt(MemberClass::sharesToJoin).findFirst().orElse(0);
    }

    private LocalDate today(Coop coop) {
        return LocalDate.now(clock.withZone(coop.zone()));
    }
}
