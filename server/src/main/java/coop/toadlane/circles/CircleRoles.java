package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Standing;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds roles to circles and says who holds them. Nobody gives away a power that they do not hold themselves. */
@Component
@Transactional
public class CircleRoles {

    static final int MOST_IN_A_CIRCLE = 30;
    static final int LONGEST_TERM_YEARS = 10;

    private final CircleTable circles;
    private final RoleTable roles;
    private final Tenures tenures;
    private final Changes changes;
    private final Directory directory;
    private final Membership membership;
    private final RecordBook record;
    private final Calendar calendar;

    CircleRoles(
            CircleTable circles, RoleTable roles, Tenures tenures, Changes changes, Directory directory, Membership membership,
            RecordBook record, Calendar calendar) {
        this.circles = circles;
        this.roles = roles;
        this.tenures = tenures;
        this.changes = changes;
        this.directory = directory;
        this.membership = membership;
        this.record = record;
        this.calendar = calendar;
    }

    public Arrangement add(Actor actor, CircleId circle, Mandate mandate) {
        actor.must(Circles.ARRANGE);
        circles.lock(actor.coop());
        var within = circles.find(actor.coop(), circle).filter(Circle::isOpen).orElseThrow(NotFound::new);
        var others = roles.in(actor.coop(), circle, calendar.today(actor.coop()));
        var problems = mandate.problems();
        if (isNamed(others, mandate)) problems.put("name", Sentence.of("circles.role-name-taken", mandate.name(), within.name()));
        if (!mayGive(actor, mandate.powers())) problems.put("powers", Sentence.of("circles.powers-not-yours"));
        if (!problems.isEmpty()) return new Arrangement.Refused(problems);
        if (others.size() >= MOST_IN_A_CIRCLE) return Arrangement.Refused.because("name", "circles.too-many-roles", MOST_IN_A_CIRCLE);
        var id = RoleId.next();
        roles.insert(actor.coop(), id, circle, mandate);
        tell(actor, circle, Change.Kind.ROLE_ADDED, mandate.name(), Entry.of("circles.role-added")
            .fact("role", mandate.name()).fact("name", within.name()).fact("powers", mandate.powerNames()));
        return new Arrangement.Done(circle, id, Sentence.of("circles.role-added", mandate.name(), within.name()));
    }

    /** What the role is called, is accountable for, and carries; its kind stays. */
    public Arrangement change(Actor actor, RoleId id, Mandate typed) {
        actor.must(Circles.ARRANGE);
        var role = changing(actor.coop(), id);
        var mandate = new Mandate(role.kind(), typed.name(), typed.accountabilities(), typed.powers());
        var others = roles.in(actor.coop(), role.inCircle(), calendar.today(actor.coop())).stream()
            .filter(other -> !other.id().equals(role.id())).toList();
        var problems = mandate.problems();
        if (isNamed(others, mandate)) problems.put("name", Sentence.of("circles.role-name-taken", mandate.name(), role.circle()));
        var more = given(actor.coop(), mandate, role.whole());
        more.removeAll(given(actor.coop(), role.mandate(), role.whole()));
        if (!mayGive(actor, more)) problems.put("powers", Sentence.of("circles.powers-not-yours"));
        if (!problems.isEmpty()) return new Arrangement.Refused(problems);
        roles.describe(actor.coop(), id, mandate);
        tell(actor, role.inCircle(), Change.Kind.ROLE_CHANGED, mandate.name(), Entry.of("circles.role-changed")
            .fact("role", mandate.name()).fact("before", role.name()).fact("name", role.circle())
            .fact("powers", mandate.powerNames()));
        return new Arrangement.Done(role.inCircle(), id, Sentence.of("circles.role-changed", mandate.name()));
    }

    public Arrangement.Done close(Actor actor, RoleId id) {
        actor.must(Circles.ARRANGE);
        var role = changing(actor.coop(), id);
        end(actor, role, calendar.today(actor.coop()));
        return new Arrangement.Done(role.inCircle(), null, Sentence.of("circles.role-closed", role.name(), role.circle()));
    }

    /** Whoever held it before hands it over. */
    public Arrangement fill(Actor actor, RoleId id, Appointment appointment) {
        actor.must(Circles.ARRANGE);
        var role = changing(actor.coop(), id);
        var today = calendar.today(actor.coop());
        var holder = directory.of(actor.coop(), Set.of(appointment.member())).get(appointment.member());
        if (holder == null) throw new NotFound();
        if (holder.standing() != Standing.MEMBER) return Arrangement.Refused.because("member", "circles.no-member", holder.name());
        var until = appointment.until();
        if (until != null && until.isBefore(today)) return Arrangement.Refused.because("until", "circles.term-past", today);
        if (until != null && until.isAfter(today.plusYears(LONGEST_TERM_YEARS)))
            return Arrangement.Refused.because("until", "circles.term-long", LONGEST_TERM_YEARS);
        if (!mayGive(actor, given(actor.coop(), role.mandate(), role.whole())))
            return Arrangement.Refused.because("member", "circles.powers-not-yours");
        tenures.of(actor.coop(), id).ifPresent(before -> tenures.end(actor.coop(), before, before.endsOn(today)));
        tenures.begin(actor.coop(), id, appointment, today);
        changes.add(actor.coop(), role.inCircle(), Change.Kind.FILLED, role.name(), holder.id());
        record.append(actor, holding(until == null ? "circles.role-filled" : "circles.role-filled-until", role, holder, until));
        return new Arrangement.Done(role.inCircle(), id, Sentence.of("circles.filled", holder.name(), role.name(), role.circle()));
    }

    /** By whoever arranges circles, or by its holder, who may always lay it down. */
    public Arrangement.Done vacate(Actor actor, RoleId id) {
        var role = changing(actor.coop(), id);
        var tenure = tenures.of(actor.coop(), id).orElseThrow(NotFound::new);
        if (!actor.member().equals(Optional.of(tenure.member()))) actor.must(Circles.ARRANGE);
        leave(actor, role, tenure, Change.Kind.VACATED, "circles.role-vacated");
        return new Arrangement.Done(role.inCircle(), id, Sentence.of("circles.vacated", role.name(), role.circle()));
    }

    /** Ends a tenure, says so, and keeps the role for somebody else. */
    void leave(Actor actor, Role role, Tenure tenure, Change.Kind how, String kind) {
        var coop = actor.coop();
        tenures.end(coop, tenure, tenure.endsOn(calendar.today(coop)));
        changes.add(coop, role.inCircle(), how, role.name(), tenure.member());
        var holder = directory.of(coop, Set.of(tenure.member())).get(tenure.member());
        record.append(actor, holding(kind, role, holder, tenure.until()));
    }

    /** Closes a role, and with it the term of whoever holds it. */
    void end(Actor actor, Role role, LocalDate today) {
        tenures.of(actor.coop(), role.roleId()).ifPresent(tenure -> tenures.end(actor.coop(), tenure, tenure.endsOn(today)));
        roles.close(actor.coop(), role.roleId(), today);
        tell(actor, role.inCircle(), Change.Kind.ROLE_CLOSED, role.name(),
            Entry.of("circles.role-closed").fact("role", role.name()).fact("name", role.circle()));
    }

    /** All powers that a role gives whoever holds it, by itself and by the bylaws. */
    List<Power> gives(CoopId coop, Role role) {
        return given(coop, role.mandate(), role.whole()).stream().sorted(Comparator.comparing(Power::name)).toList();
    }

    private Role changing(CoopId coop, RoleId id) {
        circles.lock(coop);
        return roles.find(coop, id, calendar.today(coop)).orElseThrow(NotFound::new);
    }

    /** All that a role gives its holder: what it carries, and what the bylaws give to its name alone. */
    private Set<Power> given(CoopId coop, Mandate mandate, boolean whole) {
        if (!whole) return new HashSet<>(mandate.powers());
        var bylaws = membership.bylaws(coop);
        var given = new HashSet<>(bylaws.powersOf("", Set.of(mandate.kind().inBylaws(mandate.name()))));
        given.removeAll(bylaws.powersOf("", Set.of()));
        given.addAll(mandate.powers());
        return given;
    }

    private static boolean mayGive(Actor actor, Set<Power> powers) {
        return powers.stream().allMatch(actor::may);
    }

    private static boolean isNamed(List<Role> others, Mandate mandate) {
        return others.stream().anyMatch(other -> other.name().equalsIgnoreCase(mandate.name()));
    }

    private static Entry holding(String kind, Role role, Directory.Listing holder, @Nullable LocalDate until) {
        var entry = Entry.of(kind).fact("role", role.name()).fact("name", role.circle()).see("/circles/" + role.circleId());
        var told = until == null ? entry : entry.fact("until", until);
        return holder.person().map(person -> told.detail(person, "holder", holder.name()))
            .orElseGet(() -> told.detail(holder.id(), "holder", holder.name()));
    }

    private void tell(Actor actor, CircleId circle, Change.Kind kind, String about, Entry entry) {
        changes.add(actor.coop(), circle, kind, about, null);
        record.append(actor, entry.fact("circle", circle).see("/circles/" + circle));
    }
}
