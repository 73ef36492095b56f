package coop.toadlane.circles;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members appoint somebody to a role. */
@Component
class FillRole implements Act {

    private static final String ROLE = "role";
    private static final String MEMBER = "member";
    private static final String UNTIL = "until";

    private final RoleTable roles;
    private final CircleRoles posts;
    private final Appointments appointments;
    private final Calendar calendar;

    FillRole(RoleTable roles, CircleRoles posts, Appointments appointments, Calendar calendar) {
        this.roles = roles;
        this.posts = posts;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return "circles.fill-role";
    }

    @Override
    public String matter() {
        return Bylaws.ROLES;
    }

    @Override
    public List<Term> terms(CoopId coop, Words words) {
        var open = roles.open(coop, calendar.today(coop)).stream()
            .map(role -> Choice.of(role.id().toString(), words.say("circles.role-in", role.name(), role.circle()))).toList();
        return List.of(
            new Term(ROLE, words.say("circles.role"), words.say("circles.role.hint"), open, false),
            new Term(MEMBER, words.say("circles.holder"), words.say("circles.holder.hint"), List.of(), false),
            new Term(UNTIL, words.say("circles.until"), words.say("circles.until.hint"), List.of(), false));
    }

    @Override
    public Map<String, Sentence> problems(CoopId coop, Map<String, String> terms) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (role(coop, terms).isEmpty()) problems.put(ROLE, Sentence.of("circles.role-unknown"));
        switch (read(coop, terms)) {
            case Appointments.Reading.Meant _ -> { /* Nothing stands in the way. */ }
            case Appointments.Reading.Unclear(var unclear) -> problems.putAll(unclear);
        }
        return problems;
    }

    @Override
    public Foretold foretell(CoopId coop, Map<String, String> terms) {
        var role = role(coop, terms);
        if (role.isEmpty()) return new Foretold(List.of(), List.of(Sentence.of("circles.role-closed-since")));
        return switch (read(coop, terms)) {
            case Appointments.Reading.Meant(var appointment, var holder) ->
                new Foretold(effects(role.get(), appointment, holder.name()), List.of());
            case Appointments.Reading.Unclear(var problems) -> new Foretold(List.of(), List.copyOf(problems.values()));
        };
    }

    @Override
    public Outcome carryOut(Actor.Decision decision, Map<String, String> terms) {
        var role = role(decision.coop(), terms);
        if (role.isEmpty()) return new Outcome.Failed(Sentence.of("circles.role-closed-since"));
        return switch (read(decision.coop(), terms)) {
            case Appointments.Reading.Meant(var appointment, _) -> outcome(posts.fill(decision, role.get().roleId(), appointment));
            case Appointments.Reading.Unclear(var problems) -> new Outcome.Failed(problems.values().iterator().next());
        };
    }

    private static Outcome outcome(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.Done done -> new Outcome.Done(done.what(), done.path());
            case Arrangement.Refused(var problems) -> new Outcome.Failed(problems.values().iterator().next());
        };
    }

    private static List<Sentence> effects(Role role, Appointment appointment, String holder) {
        var effects = new ArrayList<Sentence>();
        effects.add(appointment.until() == null
            ? Sentence.of("circles.foretold", holder, role.name(), role.circle())
            : Sentence.of("circles.foretold-until", holder, role.name(), role.circle(), appointment.until()));
        if (role.isHeld()) effects.add(Sentence.of("circles.foretold-hand-over", role.holder()));
        return effects;
    }

    private Optional<Role> role(CoopId coop, Map<String, String> terms) {
        try {
            return roles.find(coop, RoleId.of(terms.getOrDefault(ROLE, "").strip()), calendar.today(coop));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Appointments.Reading read(CoopId coop, Map<String, String> terms) {
        return appointments.read(coop, terms.getOrDefault(MEMBER, ""), terms.getOrDefault(UNTIL, ""));
    }
}
