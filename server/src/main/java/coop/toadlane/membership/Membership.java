package coop.toadlane.membership;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds co-ops and keeps their bylaws. */
@Component
@Transactional
public class Membership {

    /** Letting somebody in who applied. */
    public static final Power ADMIT = new Power("membership.admit");

    /** Keeping the register: inviting, importing, changing classes, suspending. */
    public static final Power REGISTER = new Power("membership.register");

    /** Changing the bylaws without a decision; the first bylaws of no kind of co-op give it to anybody. */
    public static final Power BYLAWS = new Power("membership.bylaws");

    private final CoopTable coops;
    private final BylawsTable bylaws;
    private final Members members;
    private final Register register;
    private final RecordBook record;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(
            CoopTable coops, BylawsTable bylaws, Members members, Register register, RecordBook record, Scopes scopes,
            ApplicationEventPublisher events, Clock clock) {
        this.coops = coops;
        this.bylaws = bylaws;
        this.members = members;
        this.register = register;
        this.record = record;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** A person founds a co-op and is its first member. */
    public Founding found(SignedIn founder, Charter charter, Words words) {
        var problems = charter.problems();
        if (!problems.isEmpty()) return new Founding.Refused(problems);
        var coop = new Coop(CoopId.next(), charter.slug(), charter.name().strip(), charter.currency(), ZoneId.of(charter.zone()));
        return scopes.within(coop.id(), () -> {
            if (!coops.insert(coop.id(), charter, clock.instant()))
                return new Founding.Refused(Map.of("name", Sentence.of("charter.address-taken", charter.slug())));
            var pattern = Pattern.valueOf(charter.pattern());
            var patterns = new Patterns(words);
            var first = patterns.bylaws(pattern);
            var memberClass = patterns.founders(pattern);
            var newcomer = Newcomer.person(founder.name(), null, founder.id(), memberClass.name());
            var member = register.apply(coop, newcomer);
            var by = new Actor.Member(coop.id(), founder.id(), member, Set.of());
            bylaws.insert(coop.id(), 1, first, clock.instant(), by);
            record.append(by, Entry.of("membership.coop-founded").fact("pattern", pattern.name()).fact("name", coop.name()));
            register.admit(by, coop, member, memberClass.name());
            events.publishEvent(new CoopFounded(coop, pattern, member, words));
            return new Founding.Founded(coop);
        });
    }

    /** What is wrong with some of the founders' answers, before all are given. */
    @Transactional(readOnly = true)
    public Map<String, Sentence> problems(Charter charter, List<String> fields) {
        var problems = charter.problems();
        problems.keySet().retainAll(fields);
        if (problems.isEmpty() && fields.contains("name") && coops.at(charter.slug()).isPresent())
            return Map.of("name", Sentence.of("charter.address-taken", charter.slug()));
        return problems;
    }

    @Transactional(readOnly = true)
    public Bylaws bylaws(CoopId coop) {
        return bylaws.version(coop, bylaws.currentVersion(coop));
    }

    /** Every version of the bylaws that ever held, the latest first. */
    @Transactional(readOnly = true)
    public List<BylawsVersion> versions(CoopId coop) {
        return bylaws.versions(coop);
    }

    /** The bylaws as they once were; the version must be one of {@link #versions}. */
    @Transactional(readOnly = true)
    public Bylaws bylaws(CoopId coop, int version) {
        return bylaws.version(coop, version);
    }

    /** Writes the next version of the bylaws; whoever calls has asked whether the actor may. Returns its number. */
    public int amend(Actor by, CoopId coop, UnaryOperator<Bylaws> change) {
        var version = bylaws.takeNextVersion(coop);
        bylaws.insert(coop, version, change.apply(bylaws.version(coop, version - 1)), clock.instant(), by);
        var entry = Entry.of("membership.bylaws-changed").fact("version", version).see("/bylaws/versions/" + version);
        record.append(by, by instanceof Actor.Decision decision ? entry.fact("decision", decision.id()) : entry);
        return version;
    }

    /** Everyone who may vote today. */
    @Transactional(readOnly = true)
    public Set<MemberId> voters(CoopId coop) {
        return members.voters(coop).stream().map(MemberId::new).collect(Collectors.toUnmodifiableSet());
    }
}
